package drydock.ui.control;

import drydock.exchange.CsvTable;
import drydock.ui.base.Preferences;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A list of rows as a table: sorted by click, several rows selected at once, cells edited in place (F2 or Enter), columns
 * chosen by the table's menu button and remembered. Delete removes the selected rows, Ctrl+C copies them as text. Showing
 * new rows keeps selection and scroll position, by the rows' keys.
 */
public final class ListTable<R> extends TableView<R> {
    /** What a column of words is never narrower than, in pixels: room for its title. */
    private static final double NARROWEST = 84;
    /** What part of its width a column of words keeps in a narrow window. */
    private static final double NARROWED = 0.85;

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private final Function<R, Object> key;
    private final List<Column<R>> columns;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private Consumer<List<R>> onDelete = selected -> {};
    private @Nullable Consumer<R> onOpen;
    private Predicate<R> muted = row -> false;
    private String wrapped = "";

    /**
     * @param name lasting name of the table, under which its columns are remembered; also its id
     * @param key what makes two rows the same thing
     */
    public ListTable(
            String name,
            String accessibleName,
            Function<R, Object> key,
            List<Column<R>> columns,
            Preferences preferences) {
        this.key = key;
        this.columns = List.copyOf(columns);
        setId(name);
        setAccessibleText(accessibleName);
        getStyleClass().add("list-table");
        setTableMenuButtonVisible(true);
        setEditable(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        SortedList<R> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        columns.forEach(column -> getColumns().add(tableColumn(column)));
        new RememberedColumns(name, preferences).apply(this, this.columns);
        setRowFactory(table -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        FirstRow.selectedByDown(this, getSelectionModel());
    }

    /** What Delete does with the selected rows. */
    public ListTable<R> onDelete(Consumer<List<R>> action) {
        onDelete = action;
        return this;
    }

    /** What a double click or Enter does, and F2 where no cell is edited in place. */
    public ListTable<R> onOpen(Consumer<R> action) {
        onOpen = action;
        return this;
    }

    /** Greys the rows for which {@code rows} holds; their words must say the same. */
    public ListTable<R> greys(Predicate<R> rows) {
        muted = rows;
        return this;
    }

    /**
     * Gives the texts of the last column as many lines as they need, and all the room that the others leave. For sentences; not
     * for what is edited in place.
     */
    public ListTable<R> wrapsLast() {
        wrapped = columns.getLast().id();
        getStyleClass().add("wrapping");
        getColumns().stream().filter(column -> !column.getId().equals(wrapped)).forEach(column -> {
            column.setMinWidth(column.getPrefWidth());
            column.setMaxWidth(column.getPrefWidth());
        });
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        return this;
    }

    /** Gives a column the room that the others leave; where they leave none, the table scrolls. */
    public ListTable<R> widens(String columnId) {
        setColumnResizePolicy(new SpareRoom(columnId));
        return this;
    }

    /**
     * Fits the columns to the room that there is, so that nothing lies beyond the edge: days and figures keep their width, the
     * others share what is left.
     */
    public ListTable<R> fills() {
        for (TableColumn<R, ?> column : getColumns()) {
            boolean keeps = columns.stream().anyMatch(c -> c.id().equals(column.getId()) && c.keepsWidth());
            double least = Math.max(NARROWEST, NARROWED * column.getPrefWidth());
            column.setMinWidth(keeps ? column.getPrefWidth() : Math.min(least, column.getPrefWidth()));
            if (keeps) {
                column.setMaxWidth(column.getPrefWidth());
            }
        }
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        return this;
    }

    /** What stands in place of an empty list. */
    public ListTable<R> whenEmpty(Node node) {
        setPlaceholder(node);
        return this;
    }

    /** Shows {@code next}; selection and scroll position stay with the same things. */
    public void show(List<R> next) {
        if (rows.equals(next)) {
            return;
        }
        if (sameKeys(next)) {
            for (int i = 0; i < next.size(); i++) {
                if (!rows.get(i).equals(next.get(i))) {
                    replaceKeepingSelection(i, next.get(i));
                }
            }
            return;
        }
        List<Object> selected = selected().stream().map(key).toList();
        rows.setAll(next);
        select(selected);
    }

    public List<R> selected() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Selects the row of this key and brings it into view. */
    public boolean reveal(Object wanted) {
        for (int i = 0; i < getItems().size(); i++) {
            if (key.apply(getItems().get(i)).equals(wanted)) {
                getSelectionModel().clearAndSelect(i);
                scrollTo(Math.max(0, i - 3));
                return true;
            }
        }
        return false;
    }

    /** Selects the first row if none is selected, so that a pane beside the table has something to show. */
    public void selectSomething() {
        if (selected().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(0);
        }
    }

    /** Starts editing the selected row in the column of this id. */
    public void editSelected(String columnId) {
        getColumns().stream()
                .filter(column -> column.getId().equals(columnId))
                .findFirst()
                .ifPresent(this::editSelected);
    }

    private void editSelected(TableColumn<R, ?> column) {
        // The rows must be in their places first: an editor that moves to another cell loses what is typed, and a row
        // that is scrolled out of view has no cell to edit.
        int index = getSelectionModel().getSelectedIndex();
        applyCss();
        layout();
        if (!isRowBuilt(index)) {
            scrollTo(index);
        }
        scrollToColumn(column);
        layout();
        edit(index, column);
    }

    private boolean isRowBuilt(int index) {
        return lookupAll(".table-row-cell").stream()
                .anyMatch(node -> node instanceof TableRow<?> row && row.isVisible() && row.getIndex() == index);
    }

    /** The visible columns' titles: the head of what is copied or exported. */
    public List<String> visibleTitles() {
        return visible().stream().map(Column::title).toList();
    }

    /** All rows in the order shown, as the texts of the visible columns. */
    public List<List<String>> visibleTexts() {
        return getItems().stream().map(this::texts).toList();
    }

    /** Copies the selected rows, or all if none is selected, with the titles, separated by tabs. */
    public void copyAsText() {
        List<R> copied = selected().isEmpty() ? getItems() : selected();
        ClipboardContent content = new ClipboardContent();
        content.putString(
                new CsvTable(visibleTitles(), copied.stream().map(this::texts).toList()).tabSeparated());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private boolean sameKeys(List<R> next) {
        if (next.size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!key.apply(next.get(i)).equals(key.apply(rows.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private void replaceKeepingSelection(int index, R row) {
        List<Object> selected = selected().stream().map(key).toList();
        rows.set(index, row);
        if (!selected.equals(selected().stream().map(key).toList())) {
            select(selected);
        }
    }

    private void select(List<Object> keys) {
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size(); i++) {
            if (keys.contains(key.apply(getItems().get(i)))) {
                getSelectionModel().select(i);
            }
        }
    }

    private List<Column<R>> visible() {
        return getVisibleLeafColumns().stream()
                .map(c -> columns.stream()
                        .filter(column -> column.id().equals(c.getId()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private List<String> texts(R row) {
        return visible().stream().map(column -> column.text().apply(row)).toList();
    }

    private TableColumn<R, R> tableColumn(Column<R> column) {
        TableColumn<R, R> result = new TableColumn<>(column.title());
        result.setId(column.id());
        result.setPrefWidth(column.width());
        result.setVisible(column.shownAtFirst());
        result.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        result.setComparator(column.sort());
        result.setEditable(column.edit() != null);
        if (column.numeric()) {
            result.getStyleClass().add("numeric");
        }
        result.setCellFactory(c -> cell(column));
        return result;
    }

    private TableCell<R, R> cell(Column<R> column) {
        if (column.choices() != null) {
            return new ChoiceCell<>(column);
        }
        return column.id().equals(wrapped) ? new SentenceCell<>(column) : new TextCell<>(column);
    }

    private TableRow<R> row() {
        TableRow<R> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable R item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(MUTED, item != null && !empty && muted.test(item));
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && row.getItem() != null && onOpen != null) {
                onOpen.accept(row.getItem());
            }
        });
        return row;
    }

    private void keyPressed(KeyEvent event) {
        if (getEditingCell() != null || selected().isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            onDelete.accept(selected());
        } else if (COPY.match(event)) {
            copyAsText();
        } else if (onOpen != null
                && (event.getCode() == KeyCode.ENTER || (event.getCode() == KeyCode.F2 && !isEditedInPlace()))) {
            onOpen.accept(selected().getFirst());
        } else if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER) {
            editFocused();
        } else {
            return;
        }
        event.consume();
    }

    private boolean isEditedInPlace() {
        return getVisibleLeafColumns().stream().anyMatch(TableColumn::isEditable);
    }

    /** Edits the cell that has the focus, or the first of its row that can be edited. */
    private void editFocused() {
        TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
        getVisibleLeafColumns().stream()
                .filter(TableColumn::isEditable)
                .min(Comparator.comparing(column -> column != focused.getTableColumn()))
                .ifPresent(this::editSelected);
    }
}
