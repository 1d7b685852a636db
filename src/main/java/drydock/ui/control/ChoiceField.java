package drydock.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of a few values, saved when it is chosen. */
public class ChoiceField<T> extends ComboBox<T> {
    private static final double WIDTH = 240;

    private boolean showing;

    /** @param words what a value is called */
    public ChoiceField(List<T> values, Function<T, String> words, Consumer<T> onChosen) {
        getItems().setAll(values);
        setMaxWidth(WIDTH);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return getItems().stream()
                        .filter(value -> words.apply(value).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
        valueProperty().addListener((p, before, now) -> {
            if (!showing && now != null) {
                onChosen.accept(now);
            }
        });
    }

    /** Offers {@code values} from now on and shows the saved one, without telling it as chosen. */
    public void offer(List<T> values, @Nullable T saved) {
        showing = true;
        if (!getItems().equals(values)) {
            getItems().setAll(values);
        }
        setValue(saved);
        showing = false;
    }

    /** Shows the saved value, without telling it as chosen. */
    public void show(@Nullable T value) {
        showing = true;
        setValue(value);
        showing = false;
    }
}
