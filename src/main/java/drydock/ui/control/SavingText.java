package drydock.ui.control;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets a text control save what was typed when Enter is pressed or the control is left, and never lose it: text that is
 * invalid or that the file refuses stays in the control, with the reason beside it. Escape goes back to the saved text.
 */
public final class SavingText {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");

    private final TextInputControl control;
    private final UnaryOperator<String> validate;
    private final Function<String, CompletionStage<Boolean>> save;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private String saved = "";
    private boolean saving;
    /** Counts what is saved and shown, so that an answer that comes late is not taken for that of another text. */
    private int attempt;

    /** What was to be shown while a text was being saved; null if nothing was. */
    private @Nullable String shownMeanwhile;

    /**
     * @param validate gives what is wrong with a text in words, an empty text if nothing is
     * @param save completes on the FX thread: whether the text was saved
     */
    public SavingText(
            TextInputControl control, UnaryOperator<String> validate, Function<String, CompletionStage<Boolean>> save) {
        this.control = control;
        this.validate = validate;
        this.save = save;
        control.getProperties().put(SavingText.class, this);
        control.focusedProperty().addListener((p, was, is) -> {
            if (!is) {
                commit();
            }
        });
        control.textProperty().addListener((p, before, now) -> mark(validate.apply(now)));
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        if (control instanceof TextArea area) {
            TabLeaves.in(area);
        }
    }

    /** The one that saves the text of {@code control}, if there is one. */
    static Optional<SavingText> of(Node control) {
        return Optional.ofNullable(control.getProperties().get(SavingText.class))
                .map(SavingText.class::cast);
    }

    String typed() {
        return Objects.requireNonNullElse(control.getText(), "");
    }

    /** Whether what is typed is in the control only, and nothing is under way that would change that. */
    boolean isLeft() {
        return !saving && !typed().equals(saved);
    }

    /** A text field that saves anything. */
    public static SavingText field(TextField field, Function<String, CompletionStage<Boolean>> save) {
        return new SavingText(field, text -> "", save);
    }

    /** What is wrong with the text in the control; empty if nothing is. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** Shows the saved text, unless the user is typing or has typed what could not be saved. */
    public void show(String text) {
        if (saving) {
            shownMeanwhile = text; // before the answer is known, the text as it was must not replace what was typed
            return;
        }
        boolean untouched = control.getText() == null || control.getText().equals(saved);
        saved = text;
        if (untouched && !Objects.equals(control.getText(), text)) {
            control.setText(text);
        }
    }

    /** Shows the saved text of another thing; what was typed for the first one and not saved is dropped. */
    public void showOther(String text) {
        attempt++;
        saving = false;
        saved = text;
        control.setText(text);
        mark("");
    }

    /** @param other whether it is of another thing than the one shown before, see {@link #showOther} */
    public void show(String text, boolean other) {
        if (other) {
            showOther(text);
        } else {
            show(text);
        }
    }

    /** Saves now what was typed, if anything was and it is valid. */
    public void commit() {
        String typed = typed();
        if (saving || typed.equals(saved) || !validate.apply(typed).isEmpty()) {
            return;
        }
        saving = true;
        shownMeanwhile = null;
        int mine = ++attempt;
        save.apply(typed).whenComplete((done, failure) -> {
            if (mine == attempt) {
                answered(typed, failure == null && done);
            }
        });
    }

    private void answered(String typed, boolean done) {
        saving = false;
        if (done) {
            saved = typed;
            show(Objects.requireNonNullElse(shownMeanwhile, typed));
            if (!control.isFocused()) {
                commit(); // what was typed while the text before it was being saved
            }
        } else {
            saved = Objects.requireNonNullElse(shownMeanwhile, saved);
            mark("Not saved. Your text is still here: press Enter to try again.");
        }
    }

    private void mark(String problem) {
        error.set(problem);
        control.pseudoClassStateChanged(INVALID, !problem.isEmpty());
    }

    private void keyPressed(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && (control instanceof TextField || event.isShortcutDown());
        if (enter) {
            commit();
        } else if (event.getCode() == KeyCode.ESCAPE && !control.getText().equals(saved)) {
            control.setText(saved);
            event.consume();
        }
    }
}
