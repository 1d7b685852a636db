package drydock.ui.control;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import atlantafx.base.layout.InputGroup;
import atlantafx.base.theme.Styles;
import drydock.ui.base.Format;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * A day, typed or picked from a calendar (Alt+Down), saved when the field is left. The platform's date picker would throw
 * away what it cannot read; here it stays, with the reason in {@link #error()}. Empty means that there is no date.
 */
public final class DateField extends InputGroup implements Composite {
    private static final double WIDTH = 240;

    private final Format format;
    private final TextField text = new TextField();
    private final Button pick = Buttons.icon(Icon.PLAN, "Pick from a calendar", this::openCalendar);
    private final SavingText saving;

    /** @param save completes on the FX thread: whether the day was saved; null where the field was emptied */
    public DateField(Format format, Function<@Nullable LocalDate, CompletionStage<Boolean>> save) {
        this.format = format;
        text.setPromptText(format.date(LocalDate.of(2026, 12, 31)));
        text.setPrefColumnCount(10);
        HBox.setHgrow(text, Priority.ALWAYS);
        saving = new SavingText(text, this::problem, typed -> save.apply(date(typed)));
        pick.setFocusTraversable(false);
        pick.getStyleClass().remove(Styles.FLAT);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                openCalendar();
                event.consume();
            }
        });
        setMaxWidth(WIDTH);
        getChildren().addAll(text, pick);
    }

    @Override
    public Node main() {
        return text;
    }

    /** What is wrong with what is typed; empty if nothing is. */
    public ReadOnlyStringProperty error() {
        return saving.error();
    }

    /** Shows the saved day, unless the user has typed something that is not saved. */
    public void show(@Nullable LocalDate date) {
        saving.show(format.date(date));
    }

    /** Shows the saved day of another thing. */
    public void showOther(@Nullable LocalDate date) {
        saving.showOther(format.date(date));
    }

    /** @param other whether it is of another thing than the one shown before, see {@link #showOther} */
    public void show(@Nullable LocalDate date, boolean other) {
        if (other) {
            showOther(date);
        } else {
            show(date);
        }
    }

    /** Saves now what is typed, if it is a day. */
    public void commit() {
        saving.commit();
    }

    /** Tells {@code listener} each day as it is typed, before it is saved, and null once the field is empty. */
    public DateField whileTyping(Consumer<@Nullable LocalDate> listener) {
        text.textProperty().addListener((p, before, now) -> {
            if (problem(now).isEmpty()) {
                listener.accept(date(now));
            }
        });
        return this;
    }

    private String problem(String typed) {
        return typed.isBlank() || format.typed().date(typed).isPresent()
                ? ""
                : "Not a date. Write it like " + text.getPromptText() + " or 2026-12-31.";
    }

    private @Nullable LocalDate date(String typed) {
        return format.typed().date(typed).orElse(null);
    }

    private void openCalendar() {
        Calendar calendar = new Calendar(date(text.getText()));
        Popover popover = new Popover(calendar);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setDetachable(false);
        calendar.valueProperty().addListener((p, before, now) -> {
            popover.hide();
            text.setText(format.date(now));
            saving.commit();
            text.requestFocus();
        });
        popover.show(pick);
        calendar.requestFocus();
    }
}
