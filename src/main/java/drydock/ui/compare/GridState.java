package drydock.ui.compare;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** What all rows of the grid and its heads have in common: how wide columns are, how far they are scrolled, which is current. */
final class GridState {
    /** Of the titles at the left, which stay where they are. */
    static final double TITLE_WIDTH = 216;

    /** The current column of the titles. */
    static final int TITLES = -1;

    private static final double LEAST = 180;
    private static final double MOST = 400;

    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private final ReadOnlyDoubleWrapper columnWidth = new ReadOnlyDoubleWrapper(LEAST);
    private final ReadOnlyDoubleWrapper hiddenWidth = new ReadOnlyDoubleWrapper();
    private final IntegerProperty current = new SimpleIntegerProperty(0);
    private int columns;
    private double available;

    /** How far the columns are shifted to the left, in pixels. */
    DoubleProperty scroll() {
        return scroll;
    }

    ReadOnlyDoubleProperty columnWidth() {
        return columnWidth.getReadOnlyProperty();
    }

    /** How much of the columns does not fit: the furthest that they scroll. */
    ReadOnlyDoubleProperty hiddenWidth() {
        return hiddenWidth.getReadOnlyProperty();
    }

    /** The column of the current cell; {@link #TITLES} for the row's title. */
    IntegerProperty current() {
        return current;
    }

    int columns() {
        return columns;
    }

    void setColumns(int count) {
        columns = count;
        current.set(Math.min(current.get(), count - 1));
        measure();
    }

    /** @param width of the whole grid without its vertical scroll bar */
    void setWidth(double width) {
        available = width - TITLE_WIDTH;
        measure();
    }

    /** Makes the column to the left or right current and scrolls it into view. */
    void step(int by) {
        current.set(Math.clamp(current.get() + by, TITLES, Math.max(TITLES, columns - 1)));
        reveal(current.get());
    }

    /** Scrolls column {@code index} into view. */
    void reveal(int index) {
        if (index < 0) {
            return;
        }
        double left = index * columnWidth.get();
        double right = left + columnWidth.get();
        if (left < scroll.get()) {
            scrollTo(left);
        } else if (right > scroll.get() + available) {
            scrollTo(right - available);
        }
    }

    void scrollTo(double x) {
        scroll.set(Math.clamp(x, 0, hiddenWidth.get()));
    }

    private void measure() {
        if (columns > 0 && available > 0) {
            columnWidth.set(Math.floor(Math.clamp(available / columns, LEAST, MOST)));
            hiddenWidth.set(Math.max(0, columns * columnWidth.get() - available));
            scrollTo(scroll.get());
        }
    }
}
