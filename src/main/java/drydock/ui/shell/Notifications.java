package drydock.ui.shell;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import drydock.domain.Problem;
import drydock.ui.base.Notifier;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Messages at the lower right, newest below. Good news goes by itself; problems stay until they are closed. */
public final class Notifications implements Notifier {
    private static final Duration SHOWN = Duration.seconds(6);
    private static final int MOST = 4;

    /** Marks a message whose button is no Undo. */
    private static final String ADVICE = "advice";

    private final VBox messages = new VBox(8);
    private final Runnable undo;
    private int problems;

    /** @param undo takes back the last change */
    public Notifications(Runnable undo) {
        this.undo = undo;
        messages.setId("notifications");
        messages.getStyleClass().add("notifications");
        messages.setPickOnBounds(false);
        messages.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(messages, Pos.BOTTOM_RIGHT);
    }

    /** The node to lay over the window. */
    public Node layer() {
        return messages;
    }

    @Override
    public void tell(String text) {
        goByItself(add(new Notification(text, Icon.INFO.node())));
    }

    @Override
    public void tellWithUndo(String text) {
        Notification message = new Notification(text, Icon.INFO.node());
        message.setPrimaryActions(Buttons.plain("Undo", () -> {
            messages.getChildren().remove(message);
            undo.run();
        }));
        goByItself(add(message));
    }

    @Override
    public void problem(Problem problem) {
        problems++;
        Notification message = new Notification(problem.text(), Icon.WARNING.node());
        messages.getChildren().removeIf(shown -> problem.text().equals(shown.getAccessibleText())); // not twice
        message.getStyleClass().add(Styles.WARNING);
        add(message);
    }

    @Override
    public void advise(String text, String action, Runnable run, Runnable closed) {
        Notification message = new Notification(text, Icon.WARNING.node());
        message.getStyleClass().addAll(Styles.WARNING, ADVICE);
        message.setPrimaryActions(Buttons.plain(action, run));
        add(message);
        message.setOnClose(e -> {
            messages.getChildren().remove(message);
            closed.run();
        });
    }

    /** Takes the Undo button from the messages shown: by now it would undo something else than they speak of. */
    public void undoNoMore() {
        messages.getChildren().stream()
                .flatMap(node -> node instanceof Notification message ? Stream.of(message) : Stream.empty())
                .filter(message -> !message.getStyleClass().contains(ADVICE))
                .forEach(Notification::setPrimaryActions);
    }

    /** How many problems were told so far. */
    public int problems() {
        return problems;
    }

    private Notification add(Notification message) {
        message.setAccessibleRole(AccessibleRole.TEXT);
        message.setAccessibleText(message.getMessage());
        message.setOnClose(e -> messages.getChildren().remove(message));
        messages.getChildren().add(message);
        while (messages.getChildren().size() > MOST) {
            messages.getChildren().remove(leastNeeded());
        }
        return message;
    }

    /** The oldest that goes by itself anyway; where there are problems only, the oldest of them. */
    private Node leastNeeded() {
        List<Node> before =
                messages.getChildren().subList(0, messages.getChildren().size() - 1);
        return before.stream()
                .filter(message -> !message.getStyleClass().contains(Styles.WARNING))
                .findFirst()
                .orElse(before.getFirst());
    }

    private void goByItself(Notification message) {
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(e -> messages.getChildren().remove(message));
        pause.play();
    }
}
