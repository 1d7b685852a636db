package drydock.ui.control;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** Lets a text that may be cut off for lack of room be read whole. */
public final class WholeText {
    private WholeText() {}

    /** Gives {@code labeled} a tooltip that always says its whole text. */
    public static <N extends Labeled> N inTooltip(N labeled) {
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(labeled.textProperty());
        labeled.setTooltip(whole);
        return labeled;
    }
}
