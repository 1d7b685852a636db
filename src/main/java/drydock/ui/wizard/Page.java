package drydock.ui.wizard;

import javafx.scene.Node;

/** One page of the wizard. */
interface Page {
    /** What the page is called in the row of steps. */
    String title();

    /** Always the same node, so that nothing typed is lost by going back. */
    Node node();

    /** Where one begins to type. */
    Node first();

    /** Shows what follows from the other pages; called on every visit. */
    default void show() {}

    /**
     * Takes over what is still being typed.
     *
     * @return whether everything on the page can be read; if not, the page says what cannot
     */
    default boolean complete() {
        return true;
    }
}
