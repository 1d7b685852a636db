package drydock.ui.compare;

import atlantafx.base.theme.Styles;
import drydock.ui.control.Buttons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;

/** Shows the whole text of a cell that is not edited here, to be read and copied. */
final class ReadCard extends CellEditor {
    private final TextArea text = new TextArea();

    ReadCard(CompareCell cell, Button... actions) {
        text.setId("cell-text");
        text.setAccessibleText("Whole text");
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add(Styles.FLAT);
        text.setText(cell.detail().isEmpty() ? cell.text() : cell.text() + "\n\n" + cell.detail());
        text.setPrefRowCount(
                Math.clamp(text.getText().length() / 40 + text.getText().lines().count(), 2, 12));
        fields(text, new HBox(8, actions));
    }

    /** With what a web address is good for. */
    static ReadCard link(CompareCell cell, Runnable open, Runnable copy) {
        return new ReadCard(cell, Buttons.plain("Open in browser", open), Buttons.plain("Copy link", copy));
    }

    @Override
    Node first() {
        return text;
    }

    @Override
    boolean keepsEnter(Object target) {
        return target != text && super.keepsEnter(target);
    }
}
