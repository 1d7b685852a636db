package drydock.ui.control;

import atlantafx.base.layout.InputGroup;
import drydock.ui.base.Format;
import java.math.BigDecimal;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * An amount with its currency behind it, saved when the field is left. Takes "250,000" as well as "250k" and "1.5m". Empty
 * means that the amount is unknown.
 */
public final class MoneyField extends InputGroup implements Composite {
    private static final double WIDTH = 240;

    private final Format format;
    private final TextField text = new TextField();
    private final Label currency = new Label();
    private final SavingText saving;

    /** @param save completes on the FX thread: whether the amount was saved; null where the field was emptied */
    public MoneyField(Format format, Function<@Nullable BigDecimal, CompletionStage<Boolean>> save) {
        this.format = format;
        text.setAlignment(Pos.CENTER_RIGHT);
        text.setPromptText("unknown");
        text.setPrefColumnCount(10);
        HBox.setHgrow(text, Priority.ALWAYS);
        currency.setMinWidth(USE_PREF_SIZE);
        currency.managedProperty().bind(currency.textProperty().isNotEmpty());
        currency.visibleProperty().bind(currency.managedProperty());
        saving = new SavingText(text, this::problem, typed -> save.apply(amount(typed)));
        setMaxWidth(WIDTH);
        getChildren().addAll(text, currency);
    }

    @Override
    public Node main() {
        return text;
    }

    /** What is wrong with what is typed; empty if nothing is. */
    public ReadOnlyStringProperty error() {
        return saving.error();
    }

    /** Shows the saved amount, unless the user has typed something that is not saved. */
    public void show(@Nullable BigDecimal amount, String ofCurrency) {
        currency.setText(ofCurrency);
        saving.show(format.number(amount));
    }

    /** Shows the saved amount of another thing. */
    public void showOther(@Nullable BigDecimal amount, String ofCurrency) {
        currency.setText(ofCurrency);
        saving.showOther(format.number(amount));
    }

    /** @param other whether it is of another thing than the one shown before, see {@link #showOther} */
    public void show(@Nullable BigDecimal amount, String currency, boolean other) {
        if (other) {
            showOther(amount, currency);
        } else {
            show(amount, currency);
        }
    }

    /** Saves now what is typed, if it is an amount. */
    public void commit() {
        saving.commit();
    }

    private String problem(String typed) {
        return typed.isBlank() || format.typed().amount(typed).isPresent()
                ? ""
                : "Not an amount. Write it like " + format.number(250_000) + " or 250k.";
    }

    private @Nullable BigDecimal amount(String typed) {
        return format.typed().amount(typed).orElse(null);
    }
}
