package drydock.ui.control;

import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/**
 * How columns share a table's width: each as it wants, and one of them takes what is left over. A drag moves one column alone.
 *
 * @param column the id of the one that takes it
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as JavaFX declares its policies
record SpareRoom(String column) implements Callback<ResizeFeatures, Boolean> {
    /** The menu of the columns, which lies over the right end of their titles, in pixels. */
    private static final double MENU = 24;

    @Override
    public Boolean call(ResizeFeatures change) {
        if (change.getColumn() != null) {
            return TableView.UNCONSTRAINED_RESIZE_POLICY.call(change);
        }
        double others = 0;
        TableColumnBase<?, ?> wide = null;
        for (Object each : change.getTable().getVisibleLeafColumns()) {
            TableColumnBase<?, ?> visible = (TableColumnBase<?, ?>) each;
            if (column.equals(visible.getId())) {
                wide = visible;
            } else {
                others += visible.getWidth();
            }
        }
        if (wide != null) {
            change.setColumnWidth(
                    wide, Math.max(wide.getPrefWidth(), Math.floor(change.getContentWidth() - MENU - others)));
        }
        return true;
    }
}
