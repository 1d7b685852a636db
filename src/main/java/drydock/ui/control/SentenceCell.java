package drydock.ui.control;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Shows a column's text in as many lines as it needs. A row asks for its height without a width, so the text has its own. */
final class SentenceCell<R> extends TableCell<R, R> {
    /** What lies left and right of the text. */
    private static final double PADDING = 20;

    private final Column<R> column;
    private final Text words = new Text();

    SentenceCell(Column<R> column) {
        this.column = column;
        words.getStyleClass().add("sentence");
        words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
        } else {
            words.setText(column.text().apply(row));
            setGraphic(words);
        }
    }
}
