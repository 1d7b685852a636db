package drydock.ui.changes;

import drydock.scan.delta.SideBySide;
import drydock.scan.delta.SideBySide.Kind;
import drydock.scan.lexer.Highlight;
import drydock.ui.control.CodeLine;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * Two files beside each other, line against line, in colours. A line that is gone has a minus, a new one a plus, one in the
 * place of another a tilde. Only the lines in view have nodes. Ctrl+C copies the selected lines, or all, in the form of a
 * patch.
 */
final class DiffList extends ListView<DiffRow> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
    private static final int LINES_ABOVE = 4;

    private @Nullable BesideEachOther shown;

    DiffList() {
        setId("diff");
        getStyleClass().addAll("code-list", "diff-list");
        setAccessibleText("The file at both commits");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(list -> new Cell());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    void show(BesideEachOther beside, boolean whole) {
        shown = beside;
        setItems(FXCollections.observableArrayList(DiffRow.of(beside.diff(), whole)));
    }

    void clear() {
        shown = null;
        setItems(FXCollections.observableArrayList());
    }

    /** How many places differ. */
    int changes() {
        return DiffRow.changes(getItems()).size();
    }

    /** The number of the change that is selected or was passed last, from 1; 0 before the first. */
    int current() {
        int at = getSelectionModel().getSelectedIndex();
        return (int) DiffRow.changes(getItems()).stream()
                .filter(start -> start <= at)
                .count();
    }

    /** Goes to the next change, or to the one before. */
    void go(boolean next) {
        int at = getSelectionModel().getSelectedIndex();
        List<Integer> starts = DiffRow.changes(getItems());
        (next
                        ? starts.stream().filter(start -> start > at).findFirst()
                        : starts.reversed().stream().filter(start -> start < at).findFirst())
                .ifPresent(this::reveal);
    }

    private void reveal(int row) {
        getSelectionModel().clearAndSelect(row);
        getFocusModel().focus(row);
        scrollTo(Math.max(0, row - LINES_ABOVE));
    }

    /** The selected rows, or all of them if at most one is selected, as a patch shows them. */
    String text() {
        List<DiffRow> rows = getSelectionModel().getSelectedItems();
        return (rows.size() > 1 ? rows : getItems())
                .stream().map(this::text).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Puts {@link #text} on the clipboard. */
    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String text(DiffRow row) {
        BesideEachOther beside = shown;
        if (beside == null) {
            return "";
        }
        return switch (row) {
            case DiffRow.Gap gap -> "@@ " + gap.count() + " equal lines @@";
            case DiffRow.Line(SideBySide.Row line) ->
                switch (line.kind()) {
                    case SAME -> " " + beside.left().text(line.left());
                    case REMOVED -> "-" + beside.left().text(line.left());
                    case ADDED -> "+" + beside.right().text(line.right());
                    case CHANGED ->
                        "-" + beside.left().text(line.left()) + "\n+"
                                + beside.right().text(line.right());
                };
        };
    }

    private final class Cell extends ListCell<DiffRow> {
        private final Half left = new Half();
        private final Half right = new Half();
        private final Halves halves = new Halves(left, right);
        private final Label gap = new Label();

        Cell() {
            gap.getStyleClass().add("diff-gap");
            setPrefWidth(0); // as wide as the list: long lines are wrapped
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == halves
                    ? halves.prefHeight(width - snappedLeftInset() - snappedRightInset())
                    : super.computePrefHeight(width);
        }

        @Override
        protected void updateItem(@Nullable DiffRow item, boolean empty) {
            super.updateItem(item, empty);
            BesideEachOther beside = shown;
            if (item == null || empty || beside == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            switch (item) {
                case DiffRow.Gap hidden -> {
                    gap.setText(hidden.count() == 1 ? "⋯ 1 equal line" : "⋯ " + hidden.count() + " equal lines");
                    setGraphic(gap);
                    setAccessibleText(gap.getText());
                }
                case DiffRow.Line(SideBySide.Row row) -> {
                    left.show(beside.left(), row.left(), row.kind());
                    right.show(beside.right(), row.right(), row.kind());
                    setGraphic(halves);
                    setAccessibleText(words(row, beside));
                }
            }
        }

        private String words(SideBySide.Row row, BesideEachOther beside) {
            return switch (row.kind()) {
                case SAME -> "Line " + row.right() + ": " + cut(beside.right().text(row.right()));
                case ADDED ->
                    "New line " + row.right() + ": " + cut(beside.right().text(row.right()));
                case REMOVED ->
                    "Removed line " + row.left() + ": " + cut(beside.left().text(row.left()));
                case CHANGED ->
                    "Line " + row.left() + " was: " + cut(beside.left().text(row.left())) + ", is now line "
                            + row.right() + ": " + cut(beside.right().text(row.right()));
            };
        }

        private static String cut(String line) {
            return line.length() <= CodeLine.LONGEST ? line : line.substring(0, CodeLine.LONGEST);
        }
    }

    /** One of the two columns of a row. */
    private static final class Half extends HBox {
        private final Label number = new Label();
        private final Label sign = new Label();
        private final CodeLine code = new CodeLine();

        Half() {
            getStyleClass().add("diff-half");
            number.getStyleClass().add("code-number-of-line");
            number.setMinWidth(USE_PREF_SIZE);
            sign.getStyleClass().add("diff-sign");
            sign.setMinWidth(USE_PREF_SIZE);
            setHgrow(code, Priority.ALWAYS);
            code.setMinWidth(0);
            getChildren().addAll(number, sign, code);
        }

        /** @param line from 1; 0 if nothing stands on this side */
        void show(Highlight text, int line, Kind kind) {
            pseudoClassStateChanged(ADDED, line > 0 && kind == Kind.ADDED);
            pseudoClassStateChanged(REMOVED, line > 0 && kind == Kind.REMOVED);
            pseudoClassStateChanged(CHANGED, line > 0 && kind == Kind.CHANGED);
            pseudoClassStateChanged(ABSENT, line == 0);
            number.setText(line == 0 ? "" : Integer.toString(line));
            sign.setText(
                    line == 0
                            ? ""
                            : switch (kind) {
                                case SAME -> "";
                                case ADDED -> "+";
                                case REMOVED -> "−";
                                case CHANGED -> "~";
                            });
            if (line == 0) {
                code.clear();
            } else {
                code.show(text, line);
            }
        }
    }
}
