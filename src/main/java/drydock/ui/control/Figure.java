package drydock.ui.control;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A number with what it counts under it. */
public final class Figure extends VBox {
    private final Label number = new Label();
    private final Label caption = new Label();

    public Figure() {
        getStyleClass().add("figure");
        setAlignment(Pos.CENTER_RIGHT);
        number.setMinWidth(USE_PREF_SIZE);
        caption.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().add(Styles.TITLE_4);
        caption.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        getChildren().addAll(number, caption);
    }

    public void show(String figure, String counted) {
        number.setText(figure);
        caption.setText(counted);
    }

    /** Both as one text, for screen readers. */
    public String words() {
        return number.getText() + " " + caption.getText();
    }
}
