package drydock.ui.control;

import javafx.scene.Node;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets the Down key select the first row of a list in which nothing is selected. By themselves lists begin at the second
 * row, and of a list of one row the keyboard would never select any.
 */
public final class FirstRow {
    private FirstRow() {}

    public static void selectedByDown(Node list, MultipleSelectionModel<?> selection) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && event.getTarget() == list && selection.isEmpty()) {
                selection.selectFirst();
                event.consume();
            }
        });
    }
}
