package drydock.ui.control;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shown in place of an empty list: what belongs here, and the one action that fills it. */
public final class EmptyState extends VBox {
    public EmptyState(Icon icon, String title, String text) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE_4);
        Label body = new Label(text);
        body.getStyleClass().add(Styles.TEXT_MUTED);
        body.setWrapText(true);
        body.setMaxWidth(420);
        body.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(icon.node(), heading, body);
    }

    public EmptyState(Icon icon, String title, String text, Button action) {
        this(icon, title, text);
        getChildren().add(action);
    }
}
