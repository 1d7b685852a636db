package drydock.ui.auditors.csv;

import drydock.exchange.CellIssue;
import drydock.exchange.ImportRow;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What each row of the list would do; a tick takes it, space toggles the tick. */
final class ImportTable extends TableView<ImportRow> {
    private final ImportViewModel list;

    ImportTable(ImportViewModel list) {
        this.list = list;
        setId("import-rows");
        setAccessibleText("Preview of the import");
        getStyleClass().add("list-table");
        setItems(list.rows());
        getColumns().add(ticks());
        getColumns().add(text("Line", 60, row -> Long.toString(row.line())));
        getColumns().add(text("Auditor", 180, ImportRow::name));
        getColumns().add(text("What happens", 128, row -> status(row.status())));
        getColumns().add(text("Details", 420, ImportTable::details));
        setPlaceholder(new EmptyState(Icon.IMPORT, "No rows", "The list has a head and nothing below it."));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void keyPressed(KeyEvent event) {
        ImportRow row = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null && list.canBeTicked(row)) {
            list.tick(row, !list.isTicked(row));
            refresh();
            event.consume();
        }
    }

    private TableColumn<ImportRow, ImportRow> ticks() {
        TableColumn<ImportRow, ImportRow> column = new TableColumn<>("");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(c -> new Tick());
        column.setPrefWidth(40);
        column.setSortable(false);
        return column;
    }

    private final class Tick extends TableCell<ImportRow, ImportRow> {
        private final CheckBox box = new CheckBox();

        Tick() {
            box.setFocusTraversable(false);
            box.setOnAction(event -> list.tick(getItem(), box.isSelected()));
        }

        @Override
        protected void updateItem(@Nullable ImportRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null || !list.canBeTicked(row)) {
                setGraphic(null);
                return;
            }
            box.setAccessibleText("Import " + row.name());
            box.setSelected(list.isTicked(row));
            setGraphic(box);
        }
    }

    private static TableColumn<ImportRow, String> text(String title, double width, Function<ImportRow, String> text) {
        TableColumn<ImportRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private static String status(ImportRow.Status status) {
        return switch (status) {
            case NEW -> "New";
            case CHANGED -> "Changed";
            case SAME -> "The same";
            case ERROR -> "Error";
        };
    }

    private static String details(ImportRow row) {
        return Stream.concat(
                        row.issues().stream().map(CellIssue::where),
                        row.changes().stream()
                                .map(change -> change.field().header() + ": " + shown(change.before()) + " becomes "
                                        + shown(change.after())))
                .collect(Collectors.joining("; "));
    }

    private static String shown(String value) {
        return value.isBlank() ? "nothing" : "“" + value + "”";
    }
}
