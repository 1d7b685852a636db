package drydock.ui.control;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab go on from a text area to the next field, as it does from every other field; it is no text there. */
public final class TabLeaves {
    private TabLeaves() {}

    public static void in(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // with Shift at most: with Control it is what leaves a text area already
            if (event.getCode() == KeyCode.TAB && !event.isAltDown() && !event.isControlDown()) {
                area.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
                event.consume();
            }
        });
    }
}
