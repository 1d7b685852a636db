package drydock.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/** Draws the visible lines of the chart into its panes. Nodes are made once and used again for other lines. */
final class GanttBody {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LANE = PseudoClass.getPseudoClass("lane");

    private final Pane names;
    private final Pane bars;
    private final Pane lines;
    private final List<Label> namePool = new ArrayList<>();
    private final List<GanttBar> barPool = new ArrayList<>();
    private final List<LaneBar> lanePool = new ArrayList<>();
    private final List<Polyline> linePool = new ArrayList<>();

    GanttBody(Pane names, Pane bars, Pane lines) {
        this.names = names;
        this.bars = bars;
        this.lines = lines;
    }

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
            return line * lineHeight - top;
        }

        double middle(int line) {
            return y(line) + lineHeight / 2;
        }

        double right() {
            return left + width;
        }
    }

    void draw(Visible view, GanttChart.Settings settings) {
        List<Node> shown = new ArrayList<>();
        List<Node> named = new ArrayList<>();
        Map<Long, Integer> places = new HashMap<>();
        for (int i = view.from(); i < view.to(); i++) {
            GanttLine line = view.rows().get(i);
            named.add(name(line, i, view));
            switch (line) {
                case GanttRow row -> {
                    shown.add(bar(row, i, view, settings));
                    places.put(row.id(), i);
                }
                case GanttLane lane -> shown.add(lane(lane, i, view));
            }
        }
        set(names.getChildren(), named);
        set(bars.getChildren(), shown);
        set(lines.getChildren(), links(view, places));
    }

    private static void set(ObservableList<Node> children, List<Node> wanted) {
        if (!children.equals(wanted)) {
            children.setAll(wanted);
        }
    }

    private static <T> T pooled(List<T> pool, int place, Function<Integer, T> made) {
        while (pool.size() <= place) {
            pool.add(made.apply(pool.size()));
        }
        return pool.get(place);
    }

    private Label name(GanttLine line, int i, Visible view) {
        Label name = pooled(namePool, i - view.from(), n -> {
            Label made = new Label();
            made.getStyleClass().add("gantt-name");
            made.setMouseTransparent(true);
            made.setManaged(false);
            return made;
        });
        name.setText(line.title());
        name.pseudoClassStateChanged(SELECTED, i == view.selected());
        name.pseudoClassStateChanged(LANE, line instanceof GanttLane);
        name.resizeRelocate(0, view.y(i), GanttChart.NAMES, view.lineHeight());
        return name;
    }

    private GanttBar bar(GanttRow row, int i, Visible view, GanttChart.Settings settings) {
        GanttBar bar = pooled(barPool, i - view.from(), n -> new GanttBar(row));
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
                        new GanttBar.EdgeWords(
                                settings.day().apply(row.start()),
                                settings.day().apply(row.end()))));
        bar.relocate(-view.left(), view.y(i));
        return bar;
    }

    private LaneBar lane(GanttLane lane, int i, Visible view) {
        LaneBar bar = pooled(lanePool, i - view.from(), n -> new LaneBar());
        bar.show(lane, view, i == view.selected());
        bar.relocate(-view.left(), view.y(i));
        return bar;
    }

    /** What a step waits for, as far as both are visible. */
    private List<Node> links(Visible view, Map<Long, Integer> places) {
        List<Node> drawn = new ArrayList<>();
        for (int i = view.from(); i < view.to(); i++) {
            if (view.rows().get(i) instanceof GanttRow row) {
                for (long other : row.waitsFor()) {
                    Integer place = places.get(other);
                    if (place != null && view.rows().get(place) instanceof GanttRow first) {
                        Polyline line = pooled(linePool, drawn.size(), n -> link());
                        place(line, first, place, row, i, view);
                        drawn.add(line);
                    }
                }
            }
        }
        return drawn;
    }

    private static Polyline link() {
        Polyline line = new Polyline(0, 0, 0, 0, 0, 0);
        line.getStyleClass().add("gantt-line");
        line.setManaged(false);
        return line;
    }

    private static void place(
            Polyline line, GanttRow first, int firstPlace, GanttRow second, int secondPlace, Visible view) {
        DayScale scale = view.scale();
        double x1 = scale.x(first.end().plusDays(1)) - view.left() - (first.isEvent() ? scale.dayWidth() / 2 : 0);
        double x2 = scale.x(second.start()) - view.left() + (second.isEvent() ? scale.dayWidth() / 2 : 3);
        double y1 = view.middle(firstPlace);
        double y2 = view.middle(secondPlace);
        line.getPoints().setAll(x1, y1, Math.max(x1, x2), y1, Math.max(x1, x2), y2);
    }
}
