package drydock.ui.base;

import drydock.domain.Id;
import javafx.scene.Node;

/**
 * One screen of the rail. It is built when first visited and lives as long as the workspace is open. All calls come on the
 * FX thread.
 */
public interface Screen {
    /** The screen's only node, always the same. */
    Node node();

    /**
     * Shows {@code frame}: on every visit, and while visible after every change. Selection, scroll position and text being
     * typed survive it.
     */
    void render(Frame frame);

    /** Selects the thing of this identity and brings it into view; does nothing if the screen does not show it. */
    default void reveal(Id<?> id) {}

    /**
     * As {@link #reveal(Id)}, and puts the focus where {@code field}, a component of the record, is changed. For the project the
     * field names a part of the screen.
     */
    default void reveal(Id<?> id, String field) {
        reveal(id);
    }

    /** As {@link #reveal(Id)}, for what has a lasting key and perhaps no identity yet, such as a shipped checklist item. */
    default void revealKey(String key) {}
}
