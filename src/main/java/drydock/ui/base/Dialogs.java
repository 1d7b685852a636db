package drydock.ui.base;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;

/** Dialogs over the window. One at a time: a second one covers the first until it is closed. */
public interface Dialogs {
    /**
     * Shows {@code content} under {@code title} until {@link #close()}. Escape closes it, and the focus returns to where it
     * was.
     */
    void show(String title, Node content);

    /**
     * As {@link #show(String, Node)}, for a dialog in which something can be typed.
     *
     * @param typed whether something is typed now that would be lost with the dialog
     * @param dismiss what Escape and the close button do: closes it, or asks first
     */
    void show(String title, Node content, BooleanSupplier typed, Runnable dismiss);

    /** Shows a form that is closed by Escape only after a question, once something is {@code typed} in it. */
    default void showForm(String title, Node content, BooleanSupplier typed) {
        show(title, content, typed, () -> {
            if (typed.getAsBoolean()) {
                confirm(
                        "Discard what you typed?",
                        "“" + title + "” is not done yet. What you typed there will be lost.",
                        "Discard",
                        this::close);
            } else {
                close();
            }
        });
    }

    /** Does what Escape does to the dialog on top: closes it, or asks first. */
    void dismiss();

    /** Closes the dialog on top, whatever is typed in it. */
    void close();

    /**
     * Asks before something that cannot be undone.
     *
     * @param question in full words, with what would be lost
     * @param action the verb on the button that does it
     */
    void confirm(String title, String question, String action, Runnable whenConfirmed);
}
