package drydock.ui.overview;

import drydock.ui.control.Badge;
import drydock.ui.control.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One line of a card that leads somewhere: what it is at the left, how it stands at the right. */
final class Line extends Button {
    /** What the button itself takes at the left and right of its content. */
    private static final double SIDES = 16;

    Line(Icon icon, String title, Badge standing, Runnable action) {
        getStyleClass().add("overview-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        Label what = new Label(title, icon.node());
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        standing.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(8, what, standing);
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        content.setMinWidth(0);
        setGraphic(content);
        setAccessibleText(title + ", " + standing.getText());
        setTooltip(new Tooltip(title));
        setOnAction(e -> action.run());
    }
}
