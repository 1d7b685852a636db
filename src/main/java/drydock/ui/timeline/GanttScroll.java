package drydock.ui.timeline;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/** What of the chart is seen: its two scroll bars, how much room there is between them, and how high a line is. */
final class GanttScroll {
    /** Lines stand closer where this lets all of them be seen at once, but never so close that they are hard to tell apart. */
    private static final double CLOSE_LINE = 22;

    static final double AIRY_LINE = 28;

    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private double width = 1;
    private double height = 1;
    private double lineHeight = AIRY_LINE;

    /** @param onScrolled runs when something else is seen */
    GanttScroll(Runnable onScrolled) {
        vertical.setOrientation(Orientation.VERTICAL);
        vertical.valueProperty().addListener((p, before, now) -> onScrolled.run());
        horizontal.valueProperty().addListener((p, before, now) -> onScrolled.run());
    }

    List<Node> bars() {
        return List.of(vertical, horizontal);
    }

    /**
     * Takes in how large the chart is and what is in it.
     *
     * @param lines how many there are
     * @param days width of all days, in pixels
     */
    void layout(double chartWidth, double chartHeight, int lines, double days) {
        double across = vertical.prefWidth(-1);
        double along = horizontal.prefHeight(-1);
        width = Math.max(1, chartWidth - GanttChart.NAMES - across);
        height = Math.max(1, chartHeight - GanttChart.HEAD - along);
        lineHeight = Math.clamp(Math.floor(height / Math.max(1, lines)), CLOSE_LINE, AIRY_LINE);
        show(vertical, lines * lineHeight, height);
        show(horizontal, days, width);
        vertical.resizeRelocate(chartWidth - across, GanttChart.HEAD, across, height);
        horizontal.resizeRelocate(GanttChart.NAMES, chartHeight - along, width, along);
    }

    private static void show(ScrollBar bar, double all, double seen) {
        bar.setMin(0);
        bar.setMax(Math.max(0, all - seen));
        bar.setVisibleAmount(all <= 0 ? 1 : bar.getMax() * Math.min(1, seen / all));
        bar.setVisible(all > seen);
        bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
    }

    double x() {
        return horizontal.getValue();
    }

    double y() {
        return vertical.getValue();
    }

    /** Width of what is seen. */
    double width() {
        return width;
    }

    /** Height of what is seen. */
    double height() {
        return height;
    }

    double lineHeight() {
        return lineHeight;
    }

    /** How many lines are seen at once, at least one. */
    int linesInView() {
        return Math.max(1, (int) (height / lineHeight));
    }

    void toX(double x) {
        horizontal.setValue(Math.clamp(x, 0, horizontal.getMax()));
    }

    void by(double pixelsX, double pixelsY) {
        toX(x() + pixelsX);
        vertical.setValue(Math.clamp(y() + pixelsY, 0, vertical.getMax()));
    }

    /** Brings a line into view. */
    void toLine(int line) {
        double top = line * lineHeight;
        if (top < y()) {
            vertical.setValue(top);
        } else if (top + lineHeight > y() + height) {
            vertical.setValue(top + lineHeight - height);
        }
    }
}
