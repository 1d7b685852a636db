package drydock.ui.control;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Shows a column's text and edits it in place by choosing from a list. */
final class ChoiceCell<R> extends TableCell<R, R> {
    private final Column<R> column;
    private final ComboBox<String> editor = new ComboBox<>();

    ChoiceCell(Column<R> column) {
        this.column = column;
        editor.setMaxWidth(Double.MAX_VALUE);
        editor.setAccessibleText(column.title());
        editor.setOnHidden(e -> save());
        editor.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER) {
                save();
                e.consume();
            }
        });
    }

    @Override
    public void startEdit() {
        R row = getItem();
        super.startEdit();
        if (isEditing() && row != null) {
            editor.getItems()
                    .setAll(
                            column.choices() == null
                                    ? List.of()
                                    : column.choices().apply(row));
            editor.setValue(column.text().apply(row));
            setText(null);
            setGraphic(editor);
            editor.requestFocus();
            editor.show();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        R row = getItem();
        setGraphic(null);
        setText(row == null ? null : column.text().apply(row));
    }

    private void save() {
        R row = getItem();
        String chosen = editor.getValue();
        if (!isEditing() || row == null || chosen == null) {
            return;
        }
        cancelEdit();
        BiConsumer<R, String> edit = column.edit();
        if (edit != null && !chosen.equals(column.text().apply(row))) {
            edit.accept(row, chosen);
        }
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
        } else if (!isEditing()) {
            setGraphic(null);
            setText(column.text().apply(row));
        }
    }
}
