package drydock.ui.shell;

import atlantafx.base.theme.Styles;
import drydock.ui.base.Dialogs;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Dialogs inside the window, over the rest, which cannot be reached while one is open. */
public final class InWindowDialogs implements Dialogs {
    private final StackPane layer = new StackPane();
    private final Node behind;
    private final Deque<Open> open = new ArrayDeque<>();

    /**
     * @param typed whether something would be lost with it
     * @param dismiss what Escape does
     */
    private record Open(String title, Node card, @Nullable Node focusBefore, BooleanSupplier typed, Runnable dismiss) {}

    /** @param behind what cannot be reached while a dialog is open */
    public InWindowDialogs(Node behind) {
        this.behind = behind;
        layer.getStyleClass().add("dialog-layer");
        layer.setVisible(false);
        layer.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !open.isEmpty()) {
                dismiss();
                event.consume();
            }
        });
    }

    /** The node to lay over the window. */
    public Node layer() {
        return layer;
    }

    /** The titles of the dialogs in which something is typed that would be lost with them. */
    public List<String> unfinished() {
        return open.stream()
                .filter(dialog -> dialog.typed().getAsBoolean())
                .map(Open::title)
                .toList();
    }

    @Override
    public void show(String title, Node content) {
        show(title, content, () -> false, this::close);
    }

    @Override
    public void dismiss() {
        if (!open.isEmpty()) {
            open.peek().dismiss().run();
        }
    }

    @Override
    public void show(String title, Node content, BooleanSupplier typed, Runnable dismiss) {
        Node focus = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
        Node card = card(title, content, dismiss);
        if (!open.isEmpty()) {
            open.peek().card().setVisible(false);
        }
        open.push(new Open(title, card, focus, typed, dismiss));
        layer.getChildren().add(card);
        layer.setVisible(true);
        behind.setDisable(true);
        focusFirst(content);
    }

    @Override
    public void close() {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.pop();
        layer.getChildren().remove(closed.card());
        if (open.isEmpty()) {
            layer.setVisible(false);
            behind.setDisable(false);
        } else {
            open.peek().card().setVisible(true);
        }
        if (closed.focusBefore() != null) {
            closed.focusBefore().requestFocus();
        }
    }

    @Override
    public void confirm(String title, String question, String action, Runnable whenConfirmed) {
        Label text = new Label(question);
        text.setWrapText(true);
        text.setPrefWidth(420);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Button cancel = Buttons.plain("_Cancel", this::close);
        cancel.setCancelButton(true);
        Button confirmed = Buttons.danger(action, () -> {
            close();
            whenConfirmed.run();
        });
        confirmed.setId("confirm");
        ButtonBar buttons = new ButtonBar();
        ButtonBar.setButtonData(cancel, ButtonBar.ButtonData.CANCEL_CLOSE);
        ButtonBar.setButtonData(confirmed, ButtonBar.ButtonData.OK_DONE);
        buttons.getButtons().addAll(cancel, confirmed);
        BorderPane content = new BorderPane(text);
        content.setBottom(buttons);
        show(title, content);
        cancel.requestFocus();
    }

    private static Node card(String title, Node content, Runnable dismiss) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE_4);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(heading, Buttons.icon(Icon.CLOSE, "Close", dismiss));
        top.setAlignment(Pos.CENTER_LEFT);
        BorderPane card = new BorderPane(content);
        card.setTop(top);
        card.getStyleClass().add("dialog-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(title);
        return card;
    }

    private static void focusFirst(Node content) {
        content.applyCss();
        firstFocusable(content).requestFocus();
    }

    private static Node firstFocusable(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstFocusable(child);
                if (found.isFocusTraversable()) {
                    return found;
                }
            }
        }
        return node;
    }
}
