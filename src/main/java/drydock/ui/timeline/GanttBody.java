package drydock.ui.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/**
 * Draws the visible lines of the chart into its panes, at the places that they have in the whole: what is scrolled is the
 * panes.
 */
final class GanttBody {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LANE = PseudoClass.getPseudoClass("lane");

    private final Pane names;
    private final Pane bars;
    private final Pane lines;
    private final NodePool<String, Label> namePool;
    private final NodePool<String, GanttBar> barPool;
    private final NodePool<String, LaneBar> lanePool;
    private final NodePool<Link, Polyline> linePool;

    GanttBody(Pane names, Pane bars, Pane lines) {
        this.names = names;
        this.bars = bars;
        this.lines = lines;
        namePool = new NodePool<>(names.getChildren(), GanttBody::name);
        lanePool = new NodePool<>(bars.getChildren(), LaneBar::new);
        barPool = new NodePool<>(bars.getChildren(), GanttBar::new, GanttBar::leave);
        linePool = new NodePool<>(lines.getChildren(), GanttBody::link);
    }

    /** A step that waits for another. */
    private record Link(long first, long second) {}

    /**
     * What is to be drawn.
     *
     * @param from first visible line
     * @param to last visible line, excluded
     * @param left scrolled out of view at the left, in pixels
     * @param top scrolled out of view above
     * @param width visible
     * @param lineHeight of each line, in pixels
     * @param selected index; -1 for none
     * @param linking index of the line from which a link is being drawn; -1 for none
     */
    record Visible(
            List<GanttLine> rows,
            DayScale scale,
            int from,
            int to,
            double left,
            double top,
            double width,
            double lineHeight,
            int selected,
            int linking) {
        double y(int line) {
            return line * lineHeight;
        }

        double middle(int line) {
            return y(line) + lineHeight / 2;
        }

        double right() {
            return left + width;
        }
    }

    void draw(Visible view, GanttChart.Settings settings) {
        bars.setTranslateX(-view.left());
        lines.setTranslateX(-view.left());
        for (Pane pane : List.of(names, bars, lines)) {
            pane.setTranslateY(-view.top());
        }
        Map<Long, Integer> places = new HashMap<>();
        for (int i = view.from(); i < view.to(); i++) {
            GanttLine line = view.rows().get(i);
            name(line, i, view);
            switch (line) {
                case GanttRow row -> {
                    bar(row, i, view, settings);
                    places.put(row.id(), i);
                }
                case GanttLane lane -> lane(lane, i, view);
            }
        }
        links(view, places);
        List.of(namePool, barPool, lanePool, linePool).forEach(NodePool::finish);
    }

    private static Label name() {
        Label made = new Label();
        made.getStyleClass().add("gantt-name");
        made.setMouseTransparent(true);
        return made;
    }

    private void name(GanttLine line, int i, Visible view) {
        Label name = namePool.take(line.key());
        name.setText(line.title());
        mark(name, SELECTED, i == view.selected());
        mark(name, LANE, line instanceof GanttLane);
        name.resizeRelocate(0, view.y(i), GanttChart.NAMES, view.lineHeight());
    }

    private static void mark(Label name, PseudoClass mark, boolean holds) {
        if (name.getPseudoClassStates().contains(mark) != holds) {
            name.pseudoClassStateChanged(mark, holds);
            name.applyCss();
        }
    }

    private void bar(GanttRow row, int i, Visible view, GanttChart.Settings settings) {
        GanttBar bar = barPool.take(row.key());
        bar.show(
                row,
                view.scale(),
                new GanttBar.Look(
                        view.left(),
                        view.right(),
                        view.lineHeight(),
                        i == view.selected(),
                        i == view.linking(),
                        settings.beside().apply(row),
                        settings.day()));
        bar.relocate(0, view.y(i));
    }

    private void lane(GanttLane lane, int i, Visible view) {
        LaneBar bar = lanePool.take(lane.key());
        bar.show(lane, view, i == view.selected());
        bar.relocate(0, view.y(i));
    }

    /** What a step waits for, as far as both are visible. */
    private void links(Visible view, Map<Long, Integer> places) {
        for (int i = view.from(); i < view.to(); i++) {
            if (view.rows().get(i) instanceof GanttRow row) {
                for (long other : row.waitsFor()) {
                    Integer place = places.get(other);
                    if (place != null && view.rows().get(place) instanceof GanttRow first) {
                        place(linePool.take(new Link(other, row.id())), first, place, row, i, view);
                    }
                }
            }
        }
    }

    private static Polyline link() {
        Polyline line = new Polyline(0, 0, 0, 0, 0, 0);
        line.getStyleClass().add("gantt-line");
        return line;
    }

    /** Down first, then along the line of the step that waits: the words beside the other stay free. */
    private static void place(
            Polyline line, GanttRow first, int firstPlace, GanttRow second, int secondPlace, Visible view) {
        DayScale scale = view.scale();
        double x1 = scale.x(first.end().plusDays(1)) - (first.isEvent() ? scale.dayWidth() / 2 : 2);
        double x2 = scale.x(second.start()) + (second.isEvent() ? scale.dayWidth() / 2 : 0);
        double y1 = view.middle(firstPlace);
        double y2 = view.middle(secondPlace);
        List<Double> points = x2 > x1 ? List.of(x1, y1, x1, y2, x2, y2) : List.of(x1, y1, x2 + 3, y1, x2 + 3, y2);
        if (!line.getPoints().equals(points)) {
            line.getPoints().setAll(points);
        }
    }
}
