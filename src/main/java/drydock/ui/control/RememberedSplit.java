package drydock.ui.control;

import drydock.ui.base.Preferences;
import java.util.Locale;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/** Puts the divider of a split pane where the user left it, and remembers where they put it. */
public final class RememberedSplit {
    private RememberedSplit() {}

    /**
     * @param name lasting name of the pane
     * @param usual where the divider is before it was ever moved, as a share of the width
     */
    public static void in(SplitPane pane, String name, double usual, Preferences preferences) {
        String key = "split-" + name;
        pane.setDividerPositions(preferences
                .choice(key)
                .filter(kept -> kept.matches("0[.][0-9]{1,4}"))
                .map(Double::valueOf)
                .orElse(usual));
        // a window too narrow for both parts moves the divider as well: only what the user drags is remembered
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isDivider(event.getTarget())) {
                double position = Math.clamp(pane.getDividerPositions()[0], 0.0001, 0.9999);
                preferences.rememberChoice(key, String.format(Locale.ROOT, "%.4f", position));
            }
        });
    }

    private static boolean isDivider(EventTarget target) {
        Node node = target instanceof Node released ? released : null;
        while (node != null && !(node instanceof SplitPane)) {
            if (node.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }
}
