package drydock.ui.control;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The head of a screen: its name, a line that says what it is for, and its actions. */
public final class ScreenTitle extends HBox {
    /** @param actions at the right; put a spacer first */
    public ScreenTitle(String title, String purpose, Node... actions) {
        getStyleClass().add("screen-title");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(title);
        name.getStyleClass().add(Styles.TITLE_3);
        Label line = new Label(purpose);
        line.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().add(new VBox(name, line));
        getChildren().addAll(actions);
    }
}
