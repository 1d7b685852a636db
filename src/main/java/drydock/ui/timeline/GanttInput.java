package drydock.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keys and mouse of the chart. Up and Down choose a step, Left and Right move it by a working day, with Shift they make it
 * shorter or longer, P pins it or lets it go, + and - zoom, Home shows today. Dragging moves a bar, dragging its right end
 * resizes it; both snap to working days and count once the button is released. The wheel scrolls, with Ctrl it zooms.
 */
final class GanttInput {
    private static final double ZOOM = 1.25;

    private final GanttChart chart;
    private final GanttChart.Edits edits;
    private @Nullable Drag drag;

    /**
     * A bar in the mouse's hand.
     *
     * @param resizes whether its right end is held
     * @param grabbed how far from its first day, or last day, it is held, in pixels
     */
    private record Drag(GanttRow row, boolean resizes, double grabbed, double from) {}

    GanttInput(GanttChart chart, GanttChart.Edits edits) {
        this.chart = chart;
        this.edits = edits;
    }

    void install() {
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
        Optional<GanttRow> row = chart.selectedRow();
        switch (event.getCode()) {
            case UP -> choose(chart.selectedIndex() - 1);
            case DOWN -> choose(chart.selectedIndex() + 1);
            case LEFT -> row.ifPresent(r -> step(r, -1, event.isShiftDown()));
            case RIGHT -> row.ifPresent(r -> step(r, 1, event.isShiftDown()));
            case P -> row.ifPresent(edits::pinToggled);
            case PLUS, ADD, EQUALS -> chart.zoom(ZOOM);
            case MINUS, SUBTRACT -> chart.zoom(1 / ZOOM);
            case HOME -> chart.showToday();
            default -> {
                return;
            }
        }
        event.consume();
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
        choose(index);
        barOf(event.getTarget()).ifPresent(bar -> {
            double inShape = bar.shape()
                    .sceneToLocal(event.getSceneX(), event.getSceneY())
                    .getX();
            boolean resizes = bar.isEnd(inShape);
            double at = resizes
                    ? chart.scale().x(bar.row().end())
                    : chart.scale().x(bar.row().start());
            drag = new Drag(bar.row(), resizes, x(event) - at, event.getX());
        });
    }

    private void dragged(MouseEvent event) {
        Drag held = drag;
        if (held == null || held.row().isDone() || Math.abs(event.getX() - held.from()) < 3) {
            return;
        }
        LocalDate day = day(held, event);
        if (!held.resizes()) {
            chart.preview(edits.preview(held.row(), day));
        }
    }

    private void released(MouseEvent event) {
        Drag held = drag;
        drag = null;
        if (held == null || held.row().isDone() || Math.abs(event.getX() - held.from()) < 3) {
            return;
        }
        LocalDate day = day(held, event);
        if (held.resizes()) {
            int days = held.row()
                    .planned()
                    .activity()
                    .calendar()
                    .between(held.row().start().minusDays(1), day);
            edits.resized(held.row(), days);
        } else {
            edits.moved(held.row(), day);
        }
    }

    private LocalDate day(Drag held, MouseEvent event) {
        return edits.snapped(
                held.row(),
                chart.scale().day(x(event) - held.grabbed() + chart.scale().dayWidth() / 2));
    }

    private double x(MouseEvent event) {
        return event.getX() - GanttChart.NAMES + chart.scrolledX();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            chart.zoom(event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM);
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
