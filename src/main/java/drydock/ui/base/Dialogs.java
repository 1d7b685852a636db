package drydock.ui.base;

import javafx.scene.Node;

/** Dialogs over the window. One at a time: a second one covers the first until it is closed. */
public interface Dialogs {
    /**
     * Shows {@code content} under {@code title} until {@link #close()}. Escape closes it, and the focus returns to where it
     * was.
     */
    void show(String title, Node content);

    /**
     * As {@link #show(String, Node)}, for a dialog in which something can be typed: Escape and the close button only call
     * {@code dismiss}, which closes it or asks first.
     */
    void show(String title, Node content, Runnable dismiss);

    /** Closes the dialog on top. */
    void close();

    /**
     * Asks before something that cannot be undone.
     *
     * @param question in full words, with what would be lost
     * @param action the verb on the button that does it
     */
    void confirm(String title, String question, String action, Runnable whenConfirmed);
}
