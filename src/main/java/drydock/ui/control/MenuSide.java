package drydock.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.stage.Screen;

/**
 * On which side of its button a menu opens. The platform moves a menu that does not fit below its button over it: the mouse
 * button that opened the menu is then let go over an item, which is chosen unseen.
 */
public final class MenuSide {
    private static final double ITEM_HEIGHT = 40;

    private MenuSide() {}

    /** Below the button if its items have room there on the screen, otherwise above it. */
    public static Side withRoom(MenuButton button) {
        Bounds place = button.localToScreen(button.getBoundsInLocal());
        double needed = button.getItems().size() * ITEM_HEIGHT;
        double bottom = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                .mapToDouble(screen -> screen.getVisualBounds().getMaxY())
                .max()
                .orElse(Double.MAX_VALUE);
        return place.getMaxY() + needed <= bottom ? Side.BOTTOM : Side.TOP;
    }
}
