package drydock.ui.timeline;

import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** One visible line of the chart: the step's name at the left is drawn by the chart; here are its shape and its baseline. */
final class GanttBar extends Pane {
    static final double HEIGHT = 28;
    private static final double SHAPE = 12;
    private static final double WORDS_WIDTH = 80;
    private static final double WORDS_HEIGHT = 18;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final Region baseline = new Region();
    private final Region shape = new Region();
    private final Label dates = new Label();
    private GanttRow row;

    GanttBar(GanttRow row) {
        this.row = row;
        setPickOnBounds(false);
        getStyleClass().add("gantt-bar");
        baseline.getStyleClass().add("baseline");
        dates.setMouseTransparent(true);
        shape.setCursor(Cursor.H_RESIZE);
        getChildren().addAll(baseline, shape, dates);
        // placed by hand: a pane would give them the size that they prefer, which is none
        setManaged(false);
        getChildren().forEach(child -> child.setManaged(false));
    }

    GanttRow row() {
        return row;
    }

    Region shape() {
        return shape;
    }

    void show(GanttRow shown, DayScale scale, State state) {
        row = shown;
        shape.getStyleClass().setAll(shown.isEvent() ? "diamond" : shown.isRetest() ? "window" : "work");
        pseudoClassStateChanged(SELECTED, state.selected());
        pseudoClassStateChanged(CRITICAL, shown.planned().isCritical() && !shown.isDone());
        pseudoClassStateChanged(LATE, state.late());
        pseudoClassStateChanged(DONE, shown.isDone());
        pseudoClassStateChanged(PINNED, shown.step().pinned());
        double x = scale.x(shown.start());
        double width = shown.isEvent() ? SHAPE : Math.max(4, scale.x(shown.end().plusDays(1)) - x);
        double left = shown.isEvent() ? x + scale.dayWidth() / 2 - SHAPE / 2 : x;
        shape.resizeRelocate(left, (HEIGHT - SHAPE) / 2, width, SHAPE);
        dates.setText(state.words());
        dates.resizeRelocate(left + width + 6, (HEIGHT - WORDS_HEIGHT) / 2, WORDS_WIDTH, WORDS_HEIGHT);
        baseline.setVisible(shown.baseline() != null);
        if (shown.baseline() != null) {
            double from = scale.x(shown.baseline().first());
            double to = scale.x(shown.baseline().last().plusDays(1));
            baseline.resizeRelocate(from, HEIGHT - 6, Math.max(3, to - from), 3);
        }
    }

    /**
     * How a line looks now.
     *
     * @param words beside the shape
     */
    record State(boolean selected, boolean late, String words) {}

    /** Whether a place in the shape is its right end, where it is resized. */
    boolean isEnd(double xInShape) {
        return !row.isEvent() && xInShape > shape.getWidth() - 6;
    }
}
