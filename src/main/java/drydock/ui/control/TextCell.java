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

    /** Texts with more letters may be cut off and are told whole by a tooltip. */
    private static final int LONG = 16;

    private final Column<R> column;
    private @Nullable TextField editor;
    private @Nullable Tooltip whole;
    private @Nullable Tooltip problem;
    private boolean cancelled;

    TextCell(Column<R> column) {
        this.column = column;
        if (column.numeric()) {
            setAlignment(Pos.CENTER_RIGHT);
        }
    }

    /** Built when first needed: a table has hundreds of cells, and a field brings a window for its menu with it. */
    private TextField editor() {
        if (editor == null) {
            editor = newEditor();
        }
        return editor;
    }

    private TextField newEditor() {
        TextField field = new TextField();
        field.setAccessibleText(column.title());
        field.setOnAction(e -> {
            if (column.problem().apply(field.getText()).isEmpty()) {
                save();
            } else {
                showProblem(field, field.getText());
            }
        });
        field.textProperty().addListener((p, before, now) -> showProblem(field, now));
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                cancelled = true;
                cancelEdit();
                e.consume();
            }
        });
        field.focusedProperty().addListener((p, was, is) -> {
            if (was && !is && isEditing()) {
                save();
            }
        });
        return field;
    }

    @Override
    public void startEdit() {
        R row = getItem();
        super.startEdit();
        if (isEditing() && row != null) {
            cancelled = false;
            TextField field = editor();
            field.setText(column.text().apply(row));
            setText(null);
            setGraphic(field);
            // Its skin must be there before it has the focus: made later, it selects what was typed meanwhile.
            applyCss();
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        String typed = editor == null ? "" : editor.getText();
        R row = getItem();
        boolean leftWithoutEscape = isEditing() && !cancelled;
        super.cancelEdit();
        if (problem != null) {
            problem.hide();
        }
        setGraphic(null);
        if (row != null) {
            setText(column.text().apply(row));
            // The table cancels an edit when another cell is clicked or rows are shown anew: what was typed is kept.
            if (leftWithoutEscape) {
                keep(row, typed);
            }
        }
    }

    private void showProblem(TextField field, String typed) {
        String wrong = isEditing() ? column.problem().apply(typed) : "";
        field.pseudoClassStateChanged(INVALID, !wrong.isEmpty());
        field.setAccessibleHelp(wrong);
        if (wrong.isEmpty()) {
            if (problem != null) {
                problem.hide();
            }
            return;
        }
        if (problem == null) {
            problem = new Tooltip();
        }
        problem.setText(wrong);
        if (!problem.isShowing() && field.getScene() != null) {
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            problem.show(field, place.getMinX(), place.getMaxY() + 4);
        }
    }

    private void save() {
        R row = getItem();
        String typed = editor().getText();
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
            setTooltip(text.length() > LONG ? whole(text) : null);
        }
    }

    private Tooltip whole(String text) {
        if (whole == null) {
            whole = new Tooltip();
        }
        whole.setText(text);
        return whole;
    }
}
