package drydock.ui.control;

import drydock.ui.base.Preferences;
import java.util.Comparator;
import java.util.List;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;

/** Puts a table's columns as the user left them and remembers every change. */
record RememberedColumns(String table, Preferences preferences) {
    <R> void apply(ListTable<R> view, List<Column<R>> columns) {
        preferences.columns(table).ifPresent(chosen -> {
            for (TableColumn<R, ?> column : view.getColumns()) {
                column.setVisible(chosen.contains(column.getId()));
            }
            view.getColumns().sort(Comparator.comparingInt(c -> place(chosen, columns, c.getId())));
        });
        view.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> remember(view));
        view.getColumns().forEach(column -> column.visibleProperty().addListener((Observable o) -> remember(view)));
    }

    private static <R> int place(List<String> chosen, List<Column<R>> columns, String id) {
        int place = chosen.indexOf(id);
        if (place >= 0) {
            return place;
        }
        List<String> ids = columns.stream().map(Column::id).toList();
        return chosen.size() + ids.indexOf(id);
    }

    private <R> void remember(ListTable<R> view) {
        preferences.rememberColumns(
                table,
                view.getColumns().stream()
                        .filter(TableColumn::isVisible)
                        .map(TableColumn::getId)
                        .toList());
    }
}
