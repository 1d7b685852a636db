package drydock.ui.compare;

import atlantafx.base.theme.Styles;
import drydock.domain.Snapshot;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Shows the editor of one cell over the grid, beside the cell. Enter, a click elsewhere and leaving by Tab save; Escape drops
 * what was typed. What cannot be saved stays open with the reason.
 */
final class EditorLayer extends Pane {
    private static final double WIDTH = 360;
    private static final double GAP = 4;

    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox card = new VBox(8);
    private final Runnable whenClosed;
    private final ChangeListener<Node> focus = (p, before, now) -> focused(now);
    private @Nullable CellEditor editor;

    /** @param whenClosed gives the focus back to the grid */
    EditorLayer(Runnable whenClosed) {
        this.whenClosed = whenClosed;
        setVisible(false);
        card.setId("cell-editor");
        card.getStyleClass().add("compare-editor");
        card.setPrefWidth(WIDTH);
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        about.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(card);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::enterPressed); // radio buttons would take Enter for themselves
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::escapePressed); // after a field that takes Escape back itself
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getTarget() == this) {
                leave(true);
            }
        });
        sceneProperty().addListener((p, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(focus);
            }
            if (now == null) {
                leave(false);
            } else {
                now.focusOwnerProperty().addListener(focus);
            }
        });
        card.heightProperty().addListener((p, before, now) -> stayInside());
    }

    boolean isOpen() {
        return editor != null;
    }

    /**
     * Opens {@code next} beside {@code cell}.
     *
     * @param cell in the coordinates of the scene
     */
    void open(String heading, String help, CellEditor next, Bounds cell) {
        leave(false);
        if (editor != null) {
            return; // what was typed before cannot be saved yet
        }
        editor = next;
        title.setText(heading);
        about.setText(help);
        Node done = Buttons.icon(Icon.CLOSE, "Save and close", () -> leave(true));
        HBox top = new HBox(8, title, done);
        top.setAlignment(Pos.TOP_LEFT);
        card.getChildren().setAll(top);
        if (!help.isEmpty()) {
            card.getChildren().add(about);
        }
        card.getChildren().add(next);
        setVisible(true);
        place(sceneToLocal(cell));
        next.first().requestFocus();
    }

    /** Saves what was typed and closes, unless it cannot be saved. */
    void leave(boolean focusGrid) {
        CellEditor left = editor;
        if (left == null) {
            return;
        }
        String problem = left.problem();
        left.showError(problem);
        if (!problem.isEmpty()) {
            left.first().requestFocus();
            return;
        }
        close(focusGrid);
        left.save().thenAccept(saved -> {
            if (!saved) {
                reopen(left);
            }
        });
    }

    void refresh(Snapshot snapshot) {
        if (editor != null) {
            editor.refresh(snapshot);
        }
    }

    private void reopen(CellEditor refused) {
        if (editor == null) {
            editor = refused;
            refused.showError("Not saved. Your text is still here: press Enter to try again.");
            setVisible(true);
            refused.first().requestFocus();
        }
    }

    private void close(boolean focusGrid) {
        editor = null;
        setVisible(false);
        if (focusGrid) {
            whenClosed.run();
        }
    }

    private void place(Bounds cell) {
        card.applyCss();
        double height = Math.min(card.prefHeight(WIDTH), getHeight() - 2 * GAP);
        double below = cell.getMaxY() + GAP;
        double y = below + height <= getHeight() ? below : cell.getMinY() - height - GAP;
        double x = Math.clamp(cell.getMinX(), GAP, Math.max(GAP, getWidth() - WIDTH - GAP));
        card.relocate(x, Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP)));
    }

    /** Moves the card up where it grew beyond the lower end. */
    private void stayInside() {
        double lowest = getHeight() - card.getHeight() - GAP;
        card.setLayoutY(Math.max(GAP, Math.min(card.getLayoutY(), lowest)));
    }

    private void focused(@Nullable Node owner) {
        if (editor == null || owner == null || isInside(owner)) {
            return;
        }
        // after the event that moved the focus: leaving may move it again
        Platform.runLater(() -> {
            if (editor != null && getScene() != null && !isInside(getScene().getFocusOwner())) {
                leave(false);
            }
        });
    }

    private boolean isInside(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == card) {
                return true;
            }
        }
        return false;
    }

    private void enterPressed(KeyEvent event) {
        CellEditor open = editor;
        if (open != null
                && event.getCode() == KeyCode.ENTER
                && (event.isShortcutDown() || !open.keepsEnter(event.getTarget()))) {
            leave(true);
            event.consume();
        }
    }

    private void escapePressed(KeyEvent event) {
        CellEditor open = editor;
        if (open != null && event.getCode() == KeyCode.ESCAPE) {
            open.showError("");
            close(true);
            event.consume();
        }
    }
}
