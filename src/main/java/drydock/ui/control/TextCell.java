package drydock.ui.control;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Shows a column's text and, where the column allows it, edits it in place. Leaving the cell saves what was typed. */
final class TextCell<R> extends TableCell<R, R> {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");

    private final Column<R> column;
    private final TextField editor = new TextField();
    private final Tooltip whole = new Tooltip();
    private final Tooltip problem = new Tooltip();
    private boolean cancelled;

    TextCell(Column<R> column) {
        this.column = column;
        if (column.numeric()) {
            setAlignment(Pos.CENTER_RIGHT);
            getStyleClass().add("numeric");
        }
        editor.setAccessibleText(column.title());
        editor.setOnAction(e -> {
            if (column.problem().apply(editor.getText()).isEmpty()) {
                save();
            } else {
                showProblem(editor.getText());
            }
        });
        editor.textProperty().addListener((p, before, now) -> showProblem(now));
        editor.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                cancelled = true;
                cancelEdit();
                e.consume();
            }
        });
        editor.focusedProperty().addListener((p, was, is) -> {
            if (was && !is && isEditing()) {
                save();
            }
        });
    }

    @Override
    public void startEdit() {
        R row = getItem();
        super.startEdit();
        if (isEditing() && row != null) {
            cancelled = false;
            editor.setText(column.text().apply(row));
            setText(null);
            setGraphic(editor);
            // Its skin must be there before it has the focus: made later, it selects what was typed meanwhile.
            applyCss();
            editor.selectAll();
            editor.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        String typed = editor.getText();
        R row = getItem();
        boolean leftWithoutEscape = isEditing() && !cancelled;
        super.cancelEdit();
        problem.hide();
        setGraphic(null);
        if (row != null) {
            setText(column.text().apply(row));
            // The table cancels an edit when another cell is clicked or rows are shown anew: what was typed is kept.
            if (leftWithoutEscape) {
                keep(row, typed);
            }
        }
    }

    private void showProblem(String typed) {
        String wrong = isEditing() ? column.problem().apply(typed) : "";
        editor.pseudoClassStateChanged(INVALID, !wrong.isEmpty());
        editor.setAccessibleHelp(wrong);
        problem.setText(wrong);
        if (wrong.isEmpty()) {
            problem.hide();
        } else if (!problem.isShowing() && editor.getScene() != null) {
            Bounds place = editor.localToScreen(editor.getBoundsInLocal());
            problem.show(editor, place.getMinX(), place.getMaxY() + 4);
        }
    }

    private void save() {
        R row = getItem();
        String typed = editor.getText();
        cancelled = true;
        cancelEdit();
        if (row != null) {
            keep(row, typed);
        }
        getTableView().requestFocus();
    }

    private void keep(R row, String typed) {
        BiConsumer<R, String> edit = column.edit();
        if (edit != null && !typed.equals(column.text().apply(row))) {
            edit.accept(row, typed);
        }
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else if (!isEditing()) {
            String text = column.text().apply(row);
            setGraphic(null);
            setText(text);
            whole.setText(text);
            setTooltip(text.length() > 24 ? whole : null);
        }
    }
}
