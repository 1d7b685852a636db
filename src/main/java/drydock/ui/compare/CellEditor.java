package drydock.ui.compare;

import atlantafx.base.theme.Styles;
import drydock.domain.Snapshot;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** What an opened cell shows: its fields, or its whole text. What is typed is saved when it is left, in one step. */
abstract class CellEditor extends VBox {
    private final Label error = new Label();

    CellEditor() {
        super(8);
        error.getStyleClass().addAll(Styles.DANGER, Styles.TEXT_SMALL);
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        error.visibleProperty().bind(error.managedProperty());
    }

    /** Adds the fields, with room for what is wrong with them under them. */
    final void fields(Node... nodes) {
        getChildren().setAll(nodes);
        getChildren().add(error);
    }

    final void showError(String words) {
        error.setText(words);
    }

    /** What has the focus first. */
    abstract Node first();

    /** What is wrong with what is typed; empty if it can be saved. */
    String problem() {
        return "";
    }

    /** Saves what was changed. Completes on the FX thread: whether it was saved. */
    CompletionStage<Boolean> save() {
        return CompletableFuture.completedFuture(true);
    }

    /** Shows what changed elsewhere; leaves alone what is being typed. */
    void refresh(Snapshot snapshot) {}

    /** Whether Enter is for {@code target} itself, a new line or the press of a button, rather than for leaving. */
    boolean keepsEnter(Object target) {
        return target instanceof TextArea || (target instanceof ButtonBase && !(target instanceof RadioButton));
    }
}
