package drydock.ui.timeline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One visible step of the chart: its shape, where it was, a handle from which it is linked, and words beside it. What lies
 * outside of the view is told at the edge that is nearer.
 */
final class GanttBar extends Pane {
    private static final double SHAPE = 12;
    private static final double HANDLE = 8;
    private static final double WORDS_WIDTH = 220;
    private static final double WORDS_HEIGHT = 18;
    /** From a shape to the words beside it: the handle has room between them. */
    private static final double GAP = 10;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass LINKING = PseudoClass.getPseudoClass("linking");

    private final Region ghost = new Region();
    private final Region shape = new Region();
    private final Region handle = new Region();
    private final Label words = new Label();
    private @Nullable GanttRow row;
    private @Nullable Style style;

    GanttBar() {
        setPickOnBounds(false);
        getStyleClass().add("gantt-bar");
        ghost.getStyleClass().add("ghost");
        handle.getStyleClass().add("handle");
        handle.setCursor(Cursor.CROSSHAIR);
        words.setMouseTransparent(true);
        ghost.setMouseTransparent(true);
        getChildren().addAll(ghost, shape, words, handle);
        // placed by hand: a pane would give them the size that they prefer, which is none
        getChildren().forEach(child -> child.setManaged(false));
    }

    /** What it shows; only asked of one that is seen. */
    GanttRow row() {
        return Objects.requireNonNull(row);
    }

    /** It shows nothing any more. */
    void leave() {
        pseudoClassStateChanged(SELECTED, false);
        style = null;
    }

    Region shape() {
        return shape;
    }

    /**
     * How a line looks now.
     *
     * @param from left end of what is visible, in pixels of the scale
     * @param to its right end
     * @param height of the line, in pixels
     * @param words beside the shape
     * @param day a day for the reader, for a shape that is out of view
     */
    record Look(
            double from,
            double to,
            double height,
            boolean selected,
            boolean linking,
            String words,
            Function<LocalDate, String> day) {}

    void show(GanttRow shown, DayScale scale, Look look) {
        row = shown;
        style(shown, look);
        double x = scale.x(shown.start());
        double width = shown.isEvent() ? SHAPE : Math.max(4, scale.x(shown.end().plusDays(1)) - x);
        double left = shown.isEvent() ? x + scale.dayWidth() / 2 - SHAPE / 2 : x;
        shape.resizeRelocate(left, (look.height() - SHAPE) / 2, width, SHAPE);
        handle.resizeRelocate(left + width - 1, (look.height() - HANDLE) / 2, HANDLE, HANDLE);
        handle.setVisible(look.selected());
        showWords(shown, look, left, left + width);
        GanttRow.Ghost other = shown.ghost();
        ghost.setVisible(other != null);
        if (other != null) {
            double start = scale.x(other.first());
            ghost.resizeRelocate(
                    start, look.height() - 5, Math.max(3, scale.x(other.last().plusDays(1)) - start), 3);
        }
    }

    private void showWords(GanttRow shown, Look look, double left, double right) {
        boolean before = right < look.from();
        boolean after = left > look.to();
        String beside = look.words();
        words.setText(
                before
                        ? "‹ " + look.day().apply(shown.end())
                        : after ? look.day().apply(shown.start()) + " ›" : beside);
        double wide = before || after ? Math.min(WORDS_WIDTH, words.prefWidth(-1)) : WORDS_WIDTH;
        double at = before ? look.from() + GAP : after ? look.to() - wide - GAP : right + GAP;
        words.resizeRelocate(at, (look.height() - WORDS_HEIGHT) / 2, wide, WORDS_HEIGHT);
    }

    private void style(GanttRow shown, Look look) {
        Style next = new Style(
                shown.isEvent() ? "diamond" : shown.isRetest() ? "window" : shown.isSlot() ? "slot" : "work",
                look.selected(),
                look.linking(),
                shown.planned().isCritical() && !shown.isDone(),
                shown.isLate(),
                shown.isDone());
        if (next.equals(style)) {
            return;
        }
        if (style == null || !next.form().equals(style.form())) {
            shape.getStyleClass().setAll(next.form());
        }
        style = next;
        shape.setCursor(next.done() ? Cursor.DEFAULT : Cursor.H_RESIZE);
        pseudoClassStateChanged(SELECTED, next.selected());
        shape.pseudoClassStateChanged(LINKING, next.linking());
        shape.pseudoClassStateChanged(CRITICAL, next.critical());
        shape.pseudoClassStateChanged(LATE, next.late());
        shape.pseudoClassStateChanged(DONE, next.done());
        // the shape alone: styling all that is visible anew would take longer than a frame
        shape.applyCss();
    }

    /** What the style of a shape depends on. */
    private record Style(
            String form, boolean selected, boolean linking, boolean critical, boolean late, boolean done) {}

    /** Whether a place in the shape is its right end, where it is resized. */
    boolean isEnd(double xInShape) {
        return !row().isEvent() && xInShape > shape.getWidth() - 6;
    }

    /** Whether {@code target} is the handle from which a link is drawn. */
    boolean isHandle(Object target) {
        return target == handle;
    }
}
