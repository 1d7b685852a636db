package drydock.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The window's root: whatever it shows, under the dialogs, under the notifications. */
public final class WindowFrame extends StackPane {
    private final StackPane content = new StackPane();
    private final InWindowDialogs dialogs = new InWindowDialogs(content);
    private final Notifications notifications;

    /** @param undo what the Undo button of a message does */
    public WindowFrame(Runnable undo) {
        notifications = new Notifications(undo);
        content.getStyleClass().add("behind-dialog");
        getChildren().addAll(content, dialogs.layer(), notifications.layer());
    }

    public void show(Node node) {
        content.getChildren().setAll(node);
    }

    public InWindowDialogs dialogs() {
        return dialogs;
    }

    public Notifications notifications() {
        return notifications;
    }
}
