package drydock.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Ctrl+Z and Ctrl+Shift+Z (Cmd on macOS). In a text field that has typing to undo they undo the typing; everywhere else they
 * undo the last change to the data.
 */
public final class UndoKeys {
    private UndoKeys() {}

    public static void install(Scene scene, Runnable undo, Runnable redo) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean undoKeys = event.isShortcutDown() && event.getCode() == KeyCode.Z;
            boolean redoKeys = event.isShortcutDown() && event.getCode() == KeyCode.Y;
            if (!undoKeys && !redoKeys) {
                return;
            }
            boolean forward = redoKeys || event.isShiftDown();
            if (scene.getFocusOwner() instanceof TextInputControl text
                    && (forward ? text.isRedoable() : text.isUndoable())) {
                if (forward) {
                    text.redo();
                } else {
                    text.undo();
                }
            } else if (forward) {
                redo.run();
            } else {
                undo.run();
            }
            event.consume();
        });
    }
}
