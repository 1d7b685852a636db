package drydock.ui.control;

import drydock.scan.lexer.Highlight;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A file to be read, with line numbers and colours. Only the lines in view have nodes, however long the file is. */
public final class CodeList extends ListView<Integer> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double LINE = 20;
    private static final int LINES_ABOVE = 4;

    private final Highlight code;
    private final Map<Integer, String> marks;

    /** @param marks words for lines that stand out, by line from 1 */
    public CodeList(String path, Highlight code, Map<Integer, String> marks) {
        this.code = code;
        this.marks = Map.copyOf(marks);
        getStyleClass().add("code-list");
        setId("code-list");
        setAccessibleText("Code of " + path);
        setFixedCellSize(LINE);
        setItems(FXCollections.observableArrayList(
                IntStream.rangeClosed(1, code.lineCount()).boxed().toList()));
        setCellFactory(list -> new LineCell());
    }

    /** Selects line {@code line}, from 1, and brings it into view. */
    public void reveal(int line) {
        if (line >= 1 && line <= getItems().size()) {
            getSelectionModel().clearAndSelect(line - 1);
            getFocusModel().focus(line - 1);
            scrollTo(Math.max(0, line - 1 - LINES_ABOVE));
        }
    }

    /** Goes to the next marked line, or to the last one before where the selection is. */
    public void goToMark(boolean next) {
        int from = getSelectionModel().getSelectedIndex() + 1;
        List<Integer> lines = marks.keySet().stream().sorted().toList();
        (next
                        ? lines.stream().filter(line -> line > from).findFirst()
                        : lines.reversed().stream().filter(line -> line < from).findFirst())
                .ifPresent(this::reveal);
    }

    private final class LineCell extends ListCell<Integer> {
        private final Label number = new Label();
        private final CodeLine line = new CodeLine();
        private final Label words = new Label();
        private final HBox row = new HBox(8, number, line, words);

        LineCell() {
            number.getStyleClass().add("code-number-of-line");
            words.getStyleClass().add("code-mark");
            row.setAlignment(Pos.BASELINE_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Integer item, boolean empty) {
            super.updateItem(item, empty);
            String mark = item == null || empty ? null : marks.get(item);
            pseudoClassStateChanged(MARKED, mark != null);
            if (item == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            number.setText(Integer.toString(item));
            line.show(code, item);
            words.setText(mark == null ? "" : mark);
            setGraphic(row);
            setAccessibleText("Line " + item + (mark == null ? "" : ", " + mark) + ": " + code.text(item));
        }
    }
}
