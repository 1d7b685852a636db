package drydock.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls a pane so that whatever in it gets the focus is seen: whoever goes by keyboard would type blindly otherwise. */
public final class FocusInView {
    private FocusInView() {}

    public static void in(ScrollPane pane) {
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((p, before, owner) -> {
            if (owner != null && isWithin(owner, pane.getContent())) {
                show(pane, owner);
            }
        });
    }

    private static boolean isWithin(Node node, Node content) {
        Node each = node;
        while (each != null && each != content) {
            each = each.getParent();
        }
        return each == content;
    }

    private static void show(ScrollPane pane, Node node) {
        Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (place.getMinY() < top) {
            pane.setVvalue(place.getMinY() / hidden);
        } else if (place.getMaxY() > top + seen) {
            pane.setVvalue(Math.min(1, (place.getMaxY() - seen) / hidden));
        }
    }
}
