package drydock.ui.shell;

import drydock.ui.base.Action;
import drydock.ui.base.Session;
import javafx.scene.input.KeyCombination;

/** Undo and redo, by the words of what they would undo. */
public record EditActions(Action undo, Action redo) {
    public static EditActions of(Session session) {
        return new EditActions(
                new Action(
                        "undo",
                        session.history()
                                .map(history -> history.undo()
                                        .map(words -> "_Undo: " + words)
                                        .orElse("_Undo")),
                        KeyCombination.valueOf("Shortcut+Z"),
                        session.history().map(history -> history.undo().isEmpty()),
                        session::undo),
                new Action(
                        "redo",
                        session.history()
                                .map(history -> history.redo()
                                        .map(words -> "_Redo: " + words)
                                        .orElse("_Redo")),
                        KeyCombination.valueOf("Shortcut+Shift+Z"),
                        session.history().map(history -> history.redo().isEmpty()),
                        session::redo));
    }
}
