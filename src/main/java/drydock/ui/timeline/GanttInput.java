package drydock.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keys and mouse of the chart. Up and Down choose a line, Left and Right move a step by a working day, with Shift they make
 * it shorter or longer, P pins it or lets it go, L links it to another, Insert adds a step after it, Delete removes it, +
 * and - zoom, Home shows today, Space the chosen step, F2 and Enter go to what is typed about it. Dragging moves a bar, dragging its right end resizes it; both snap to working days and count
 * once the button is released; Escape leaves it. Dragging the handle beside a selected bar to another links them. The wheel scrolls, with Ctrl
 * it zooms.
 */
final class GanttInput {
    private static final double ZOOM = 1.25;
    private static final double STILL = 3;
    private static final String HELP =
            "Up and Down choose a line. Left and Right move a step, with Shift they make it shorter or longer. P pins"
                    + " it, L links it, Insert adds a step after it, Delete removes it, Enter edits it. Space brings it"
                    + " into view, Home today; plus and minus zoom.";

    private final GanttChart chart;
    private final GanttEdits edits;
    private @Nullable Drag drag;
    /** The day for which the chart shows what would become of the drag; null while it shows the plan. */
    private @Nullable LocalDate previewed;

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
     */
    private record Drag(GanttRow row, Hold hold, double grabbed, double fromX, double fromY) {
        boolean isStill(MouseEvent event) {
            return Math.abs(event.getX() - fromX) < STILL && Math.abs(event.getY() - fromY) < STILL;
        }
    }

    GanttInput(GanttChart chart, GanttEdits edits) {
        this.chart = chart;
        this.edits = edits;
    }

    void install() {
        chart.setAccessibleHelp(HELP);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        chart.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        chart.focusedProperty().addListener((p, before, now) -> {
            if (now && chart.selectedIndex() < 0) {
                choose(0);
            }
        });
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (isHandled(event)) {
            event.consume();
        }
    }

    private boolean isHandled(KeyEvent event) {
        if (drag != null && event.getCode() == KeyCode.ESCAPE) {
            leaveDrag();
            return true;
        }
        Optional<GanttRow> row = chart.selectedRow();
        switch (event.getCode()) {
            case UP -> choose(chart.selectedIndex() - 1);
            case DOWN -> choose(chart.selectedIndex() + 1);
            case PAGE_UP -> choose(chart.selectedIndex() - chart.linesInView());
            case PAGE_DOWN -> choose(chart.selectedIndex() + chart.linesInView());
            case END -> choose(chart.rows().size() - 1);
            case LEFT -> row.ifPresent(r -> step(r, -1, event.isShiftDown()));
            case RIGHT -> row.ifPresent(r -> step(r, 1, event.isShiftDown()));
            case P -> row.ifPresent(edits::pinToggled);
            case L -> row.ifPresent(this::startLink);
            case INSERT -> row.ifPresent(edits::added);
            case DELETE, BACK_SPACE -> row.ifPresent(edits::removed);
            case PLUS, ADD, EQUALS -> chart.zoom(ZOOM);
            case MINUS, SUBTRACT -> chart.zoom(1 / ZOOM);
            case HOME -> chart.showToday();
            case SPACE -> row.ifPresent(r -> chart.showDay(r.start()));
            case F2 -> row.ifPresent(edits::opened);
            default -> {
                return isLinkKey(event.getCode(), row);
            }
        }
        return true;
    }

    /** Enter ends what L began, Escape leaves it; else Enter opens a line. */
    private boolean isLinkKey(KeyCode key, Optional<GanttRow> row) {
        Optional<GanttRow> first = chart.linkingRow();
        if (first.isEmpty() && key == KeyCode.ENTER && row.isPresent()) {
            edits.opened(row.get());
            return true;
        }
        if (first.isEmpty() || (key != KeyCode.ENTER && key != KeyCode.ESCAPE)) {
            return false;
        }
        chart.linkFrom(-1);
        edits.hint("");
        if (key == KeyCode.ENTER) {
            row.filter(second -> second.id() != first.get().id())
                    .ifPresent(second -> edits.linked(first.get(), second));
        }
        return true;
    }

    private void startLink(GanttRow row) {
        chart.linkFrom(chart.selectedIndex());
        edits.hint("Choose with Up and Down what waits for “" + row.title() + "”, then press Enter. Escape leaves it.");
    }

    private void step(GanttRow row, int days, boolean resizes) {
        if (resizes) {
            edits.resized(row, row.planned().workingDays() + days);
        } else {
            LocalDate to = days > 0
                    ? row.planned().activity().calendar().next(row.start())
                    : row.planned().activity().calendar().previous(row.start());
            edits.moved(row, to);
        }
    }

    private void choose(int index) {
        chart.select(index).ifPresent(edits::chosen);
    }

    private void pressed(MouseEvent event) {
        chart.requestFocus();
        int index = chart.rowAt(event.getY());
        if (index < 0) {
            return;
        }
        barOf(event.getTarget()).ifPresent(bar -> drag = drag(bar, event));
        choose(index);
    }

    private Drag drag(GanttBar bar, MouseEvent event) {
        double inShape =
                bar.shape().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        Hold hold = bar.isHandle(event.getTarget()) ? Hold.LINK : bar.isEnd(inShape) ? Hold.END : Hold.BAR;
        double at =
                chart.scale().x(hold == Hold.END ? bar.row().end() : bar.row().start());
        return new Drag(bar.row(), hold, x(event) - at, event.getX(), event.getY());
    }

    private void dragged(MouseEvent event) {
        Drag held = drag;
        if (held == null || held.isStill(event)) {
            return;
        }
        switch (held.hold()) {
            case LINK -> chart.drawLink(held.fromX(), held.fromY(), event.getX(), event.getY());
            case BAR, END -> {
                if (!held.row().isDone()) {
                    preview(held, day(held, event));
                }
            }
        }
    }

    /** A mouse tells of itself more often than its day changes: what was computed for a day stands until it leaves it. */
    private void preview(Drag held, LocalDate day) {
        if (day.equals(previewed)) {
            return;
        }
        previewed = day;
        chart.preview(
                held.hold() == Hold.END
                        ? edits.previewResize(held.row(), days(held, day))
                        : edits.previewMove(held.row(), day));
    }

    /** Nothing comes of it. */
    private void leaveDrag() {
        drag = null;
        chart.hideLink();
        if (previewed != null) {
            previewed = null;
            edits.dropped();
        }
    }

    private void released(MouseEvent event) {
        Drag held = drag;
        if (held == null || held.isStill(event)) {
            leaveDrag();
            return;
        }
        drag = null;
        previewed = null;
        chart.hideLink();
        if (held.hold() == Hold.LINK) {
            int at = chart.rowAt(event.getY());
            if (at >= 0
                    && chart.rows().get(at) instanceof GanttRow second
                    && second.id() != held.row().id()) {
                edits.linked(held.row(), second);
            }
        } else if (!held.row().isDone()) {
            if (held.hold() == Hold.END) {
                edits.resized(held.row(), days(held, day(held, event)));
            } else {
                edits.moved(held.row(), day(held, event));
            }
        }
    }

    private LocalDate day(Drag held, MouseEvent event) {
        return edits.snapped(
                held.row(),
                chart.scale().day(x(event) - held.grabbed() + chart.scale().dayWidth() / 2));
    }

    private static int days(Drag held, LocalDate last) {
        return Math.max(
                1,
                held.row()
                        .planned()
                        .activity()
                        .calendar()
                        .between(held.row().start().minusDays(1), last));
    }

    private double x(MouseEvent event) {
        return event.getX() - GanttChart.NAMES + chart.scrolledX();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            chart.zoom(event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM);
        } else if (event.isShiftDown()) {
            chart.scroll(event.getDeltaX() + event.getDeltaY(), 0);
        } else {
            chart.scroll(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private static Optional<GanttBar> barOf(Object target) {
        Node node = target instanceof Node n ? n : null;
        while (node != null && !(node instanceof GanttBar)) {
            node = node.getParent();
        }
        return Optional.ofNullable((GanttBar) node);
    }
}
