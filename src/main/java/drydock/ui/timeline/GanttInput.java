package drydock.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Keys and wheel of the chart. Up and Down choose a line, Left and Right move a step by a working day, with Shift they make
 * it shorter or longer, P pins it or lets it go, L links it to another, Insert adds a step after it, Delete removes it, +
 * and - zoom, Home shows today, Space the chosen step, F2 and Enter go to what is typed about it. Escape leaves what is
 * dragged or linked. The wheel scrolls, with Ctrl it zooms.
 */
final class GanttInput {
    private static final double ZOOM = 1.25;
    private static final String HELP =
            "Up and Down choose a line. Left and Right move a step, with Shift they make it shorter or longer. P pins"
                    + " it, L links it, Insert adds a step after it, Delete removes it, Enter edits it. Space brings it"
                    + " into view, Home today; plus and minus zoom.";

    private final GanttChart chart;
    private final GanttEdits edits;
    private final GanttDrag drag;

    GanttInput(GanttChart chart, GanttEdits edits) {
        this.chart = chart;
        this.edits = edits;
        this.drag = new GanttDrag(chart, edits);
    }

    void install() {
        chart.setAccessibleHelp(HELP);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        chart.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        drag.install();
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
        if (event.getCode() == KeyCode.ESCAPE && drag.leave()) {
            return true;
        }
        Optional<GanttRow> row = chart.selectedRow();
        switch (event.getCode()) {
            case UP -> choose(chart.selectedIndex() - 1);
            case DOWN -> choose(chart.selectedIndex() + 1);
            case PAGE_UP -> choose(chart.selectedIndex() - chart.scroll().linesInView());
            case PAGE_DOWN -> choose(chart.selectedIndex() + chart.scroll().linesInView());
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

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            chart.zoom(event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM);
        } else if (event.isShiftDown()) {
            chart.scroll().by(-event.getDeltaX() - event.getDeltaY(), 0);
        } else {
            chart.scroll().by(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }
}
