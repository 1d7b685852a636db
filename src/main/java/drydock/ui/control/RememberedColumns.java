package drydock.ui.control;

import drydock.ui.base.Preferences;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.input.MouseEvent;

/** Puts a table's columns as the user left them, in order and width, and remembers every change. */
record RememberedColumns(String table, Preferences preferences) {
    <R> void apply(ListTable<R> view, List<Column<R>> columns) {
        preferences.columns(table).ifPresent(chosen -> {
            for (TableColumn<R, ?> column : view.getColumns()) {
                column.setVisible(chosen.contains(column.getId()));
            }
            view.getColumns().sort(Comparator.comparingInt(c -> place(chosen, columns, c.getId())));
        });
        Map<String, String> widths = preferences.choices("width-" + table + "-");
        view.getColumns()
                .forEach(column -> Optional.ofNullable(widths.get(column.getId()))
                        .flatMap(RememberedColumns::width)
                        .ifPresent(column::setPrefWidth));
        // at the end of a drag: columns change their width by themselves, too, when the window does
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isInHeader(event.getTarget())) {
                rememberWidths(view);
            }
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

    private static boolean isInHeader(EventTarget target) {
        for (Node node = target instanceof Node released ? released : null; node != null; node = node.getParent()) {
            if (node instanceof TableHeaderRow) {
                return true;
            }
        }
        return false;
    }

    private <R> void rememberWidths(ListTable<R> view) {
        Map<String, String> widths = new HashMap<>();
        view.getVisibleLeafColumns()
                .forEach(column -> widths.put(column.getId(), Long.toString(Math.round(column.getWidth()))));
        preferences.rememberChoices("width-" + table + "-", widths);
    }

    private static Optional<Double> width(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Double.valueOf(text)) : Optional.empty();
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
