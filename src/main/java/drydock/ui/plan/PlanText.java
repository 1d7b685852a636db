package drydock.ui.plan;

import drydock.ui.control.SavingText;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** A text of the plan that saves when it is left. */
final class PlanText {
    private final TextInputControl control;
    private final SavingText saving;

    private PlanText(TextInputControl control, String id, SavingText saving) {
        this.control = control;
        this.saving = saving;
        control.setId(id);
    }

    /** One line that must not be empty. */
    static PlanText title(String id, Function<String, CompletionStage<Boolean>> save) {
        TextField field = new TextField();
        return new PlanText(
                field,
                id,
                new SavingText(
                        field, text -> text.isBlank() ? "Give it a name." : "", text -> save.apply(text.strip())));
    }

    /** Some lines. */
    static PlanText lines(String id, Function<String, CompletionStage<Boolean>> save) {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return new PlanText(area, id, new SavingText(area, text -> "", save));
    }

    /** A whole number, 0 or more, or nothing. */
    static PlanText number(String id, Function<String, CompletionStage<Boolean>> save) {
        TextField field = new TextField();
        field.setPrefColumnCount(4);
        return new PlanText(
                field,
                id,
                new SavingText(
                        field,
                        text -> text.strip().matches("\\d{0,4}") ? "" : "A number from 0 to 9999, or nothing.",
                        text -> save.apply(text.strip())));
    }

    TextInputControl control() {
        return control;
    }

    SavingText saving() {
        return saving;
    }

    /** @param other whether it is the text of another line than the one shown before */
    void show(String text, boolean other) {
        saving.show(text, other);
    }
}
