package drydock.ui.wizard;

import drydock.domain.plan.PlanStep;
import drydock.ui.control.Icon;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One step of the plan: how many working days before the launch, and which day that is. */
final class StepLine {
    private static final int MOST = 999;
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");

    private final Label title;
    private final TextField days = new TextField();
    private final Label date = new Label();
    private final Label late = new Label("too late", Icon.LATE.node());
    private boolean showing;

    /** @param onChange takes each number as it is typed */
    StepLine(PlanStep step, IntConsumer onChange) {
        title = new Label(step.title());
        title.setLabelFor(days);
        days.setId("offset-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        days.setAccessibleText(step.title() + ", working days before launch");
        days.setAlignment(Pos.CENTER_RIGHT);
        days.setPrefColumnCount(4);
        days.setMaxWidth(72);
        // the launch itself is day nought: its place is held, but there is nothing to change
        days.setDisable(step == PlanStep.LAUNCH);
        days.textProperty().addListener((p, before, now) -> {
            days.pseudoClassStateChanged(INVALID, typed().isEmpty());
            if (!showing) {
                typed().ifPresent(onChange);
            }
        });
        days.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        late.getStyleClass().add("late");
    }

    Label title() {
        return title;
    }

    TextField days() {
        return days;
    }

    Label date() {
        return date;
    }

    Label late() {
        return late;
    }

    boolean isValid() {
        return typed().isPresent();
    }

    void show(int count, String day, boolean tooLate) {
        if (typed().orElse(-1) != count) {
            showing = true;
            days.setText(Integer.toString(count));
            showing = false;
        }
        date.setText(day.isEmpty() ? "–" : day);
        late.setVisible(tooLate);
    }

    private OptionalInt typed() {
        String text = days.getText().strip();
        return text.matches("[0-9]{1,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private void keyPressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (by != 0 && typed().isPresent()) {
            days.setText(Integer.toString(Math.clamp(typed().getAsInt() + by, 0, MOST)));
            event.consume();
        }
    }
}
