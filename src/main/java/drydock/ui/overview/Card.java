package drydock.ui.overview;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.ui.control.Buttons;
import drydock.ui.control.HelpMark;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A part of the Overview: a heading, perhaps with help and a way on, over its lines. */
final class Card extends VBox {
    private final HBox head = new HBox(4);
    private final VBox lines = new VBox(4);

    Card(String id, String title) {
        super(8);
        setId(id);
        getStyleClass().addAll("card", "overview-card");
        Label heading = new Label(title);
        heading.getStyleClass().add("card-heading");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().add(heading);
        getChildren().addAll(head, lines);
    }

    /** The same card with help behind a question mark. */
    Card help(HelpMark mark) {
        head.getChildren().add(mark);
        return this;
    }

    /** The same card with a way to the screen that it sums up. */
    Card leadingTo(String text, Runnable action) {
        Button on = Buttons.link(text, action);
        on.setId(getId() + "-open");
        head.getChildren().addAll(new Spacer(), on);
        return this;
    }

    void show(List<? extends Node> shown) {
        lines.getChildren().setAll(shown);
    }

    /** Running text as a line. */
    static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }
}
