package drydock.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Dragging with the mouse: a bar moves, its right end resizes it; both snap to working days and count once the button is
 * released. The handle beside a selected bar, dragged to another, links them. Near its edges the chart scrolls.
 *
 * <p>A mouse tells of itself more often than the window is painted: what would become of a drag is worked out once for each
 * painting, and only where its day changed.
 */
final class GanttDrag {
    private static final double STILL = 3;
    /** Seconds: after a longer pause than this the chart would leap. */
    private static final double LONGEST_PULSE = 0.05;

    private final GanttChart chart;
    private final GanttEdits edits;
    private final Runnable onPulse = this::pulse;
    private @Nullable Held held;
    /** Where the mouse is, in the chart; null until it was moved. */
    private @Nullable Point2D pointer;
    /** The day for which the chart shows what would become of the drag; null while it shows the plan. */
    private @Nullable LocalDate previewed;
    /** When the chart was scrolled last, or the drag began, in nanoseconds of no known beginning. */
    private long lastPulse;

    /** What the mouse holds. */
    private enum Hold {
        BAR,
        END,
        LINK
    }

    /**
     * Something in the mouse's hand.
     *
     * @param grabbed how far from its first day, or last day, it is held, in pixels
     * @param from where it was taken, in the chart
     * @param scrolled how far the chart was scrolled then
     * @param scene that tells of its pulses until it is let go
     */
    private record Held(GanttRow row, Hold hold, double grabbed, Point2D from, Point2D scrolled, Scene scene) {}

    GanttDrag(GanttChart chart, GanttEdits edits) {
        this.chart = chart;
        this.edits = edits;
    }

    void install() {
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Leaves what is dragged where it was; false if nothing is. */
    boolean leave() {
        boolean holds = held != null;
        boolean tried = previewed != null;
        end();
        if (tried) {
            edits.dropped();
        }
        return holds;
    }

    private void pressed(MouseEvent event) {
        chart.requestFocus();
        int index = chart.rowAt(event.getY());
        if (index < 0) {
            return;
        }
        end();
        barOf(event.getTarget()).ifPresent(bar -> take(bar, event));
        chart.select(index).ifPresent(edits::chosen);
    }

    private void take(GanttBar bar, MouseEvent event) {
        double inShape =
                bar.shape().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        Hold hold = bar.isHandle(event.getTarget()) ? Hold.LINK : bar.isEnd(inShape) ? Hold.END : Hold.BAR;
        double at =
                chart.scale().x(hold == Hold.END ? bar.row().end() : bar.row().start());
        Scene scene = chart.getScene();
        held = new Held(
                bar.row(),
                hold,
                x(event.getX()) - at,
                new Point2D(event.getX(), event.getY()),
                new Point2D(chart.scroll().x(), chart.scroll().y()),
                scene);
        lastPulse = System.nanoTime();
        scene.addPreLayoutPulseListener(onPulse);
    }

    private void dragged(MouseEvent event) {
        Point2D at = new Point2D(event.getX(), event.getY());
        if (held != null && (pointer != null || !isStill(held, at))) {
            pointer = at;
            Platform.requestNextPulse();
        }
    }

    private static boolean isStill(Held held, Point2D at) {
        return Math.abs(at.getX() - held.from().getX()) < STILL
                && Math.abs(at.getY() - held.from().getY()) < STILL;
    }

    private void pulse() {
        Held now = held;
        Point2D at = pointer;
        if (now == null || at == null) {
            return;
        }
        if (chart.getScene() != now.scene()) {
            leave(); // another screen is shown meanwhile
            return;
        }
        scroll(now, at);
        if (now.hold() == Hold.LINK) {
            Point2D from = now.from()
                    .add(now.scrolled())
                    .subtract(chart.scroll().x(), chart.scroll().y());
            chart.drawLink(from.getX(), from.getY(), at.getX(), at.getY());
        } else if (!now.row().isDone()) {
            preview(now, day(now, at));
        }
    }

    /** A bar is moved in time only, a link to any line. */
    private void scroll(Held now, Point2D at) {
        long time = System.nanoTime();
        double seconds = Math.min(LONGEST_PULSE, (time - lastPulse) / 1e9);
        lastPulse = time;
        Point2D from = chart.inView(now.from());
        Point2D to = chart.inView(at);
        double right = EdgeScroll.speed(from.getX(), to.getX(), chart.scroll().width());
        double down = now.hold() == Hold.LINK
                ? EdgeScroll.speed(from.getY(), to.getY(), chart.scroll().height())
                : 0;
        if (right != 0 || down != 0) {
            chart.scroll().by(right * seconds, down * seconds);
            Platform.requestNextPulse();
        }
    }

    private void preview(Held now, LocalDate day) {
        if (day.equals(previewed)) {
            return;
        }
        previewed = day;
        chart.preview(
                now.hold() == Hold.END
                        ? edits.previewResize(now.row(), days(now, day))
                        : edits.previewMove(now.row(), day));
    }

    private void released(MouseEvent event) {
        Held now = held;
        if (now == null || pointer == null) {
            leave();
            return;
        }
        end();
        Point2D at = new Point2D(event.getX(), event.getY());
        if (now.hold() == Hold.LINK) {
            int line = chart.rowAt(at.getY());
            if (line >= 0
                    && chart.rows().get(line) instanceof GanttRow second
                    && second.id() != now.row().id()) {
                edits.linked(now.row(), second);
            }
        } else if (now.row().isDone()) {
            return;
        } else if (now.hold() == Hold.END) {
            edits.resized(now.row(), days(now, day(now, at)));
        } else {
            edits.moved(now.row(), day(now, at));
        }
    }

    private void end() {
        if (held != null) {
            held.scene().removePreLayoutPulseListener(onPulse);
        }
        held = null;
        pointer = null;
        previewed = null;
        chart.hideLink();
    }

    private LocalDate day(Held now, Point2D at) {
        return edits.snapped(
                now.row(),
                chart.scale().day(x(at.getX()) - now.grabbed() + chart.scale().dayWidth() / 2));
    }

    private static int days(Held now, LocalDate last) {
        return Math.max(
                1,
                now.row()
                        .planned()
                        .activity()
                        .calendar()
                        .between(now.row().start().minusDays(1), last));
    }

    /** A place of the chart on the scale of days. */
    private double x(double inChart) {
        return inChart - GanttChart.NAMES + chart.scroll().x();
    }

    private static Optional<GanttBar> barOf(Object target) {
        Node node = target instanceof Node n ? n : null;
        while (node != null && !(node instanceof GanttBar)) {
            node = node.getParent();
        }
        return Optional.ofNullable((GanttBar) node);
    }
}
