package drydock.ui.timeline;

import drydock.schedule.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** One visible lane of marks: a shape and a name for each; of a retest window also how long it is included. */
final class LaneBar extends Pane {
    private static final double SHAPE = 14;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<Shape> shapes = new ArrayList<>();

    LaneBar() {
        getStyleClass().add("gantt-lane");
        setMouseTransparent(true);
        setManaged(false);
    }

    private record Shape(Region span, Region included, Label name) {
        static Shape make() {
            Shape shape = new Shape(new Region(), new Region(), new Label());
            shape.included.getStyleClass().add("included");
            List.of(shape.span, shape.included, shape.name).forEach(node -> node.setManaged(false));
            return shape;
        }

        List<Node> nodes() {
            return List.of(included, span, name);
        }
    }

    void show(GanttLane lane, DayScale scale, double from, double to, boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        while (shapes.size() < lane.marks().size()) {
            Shape more = Shape.make();
            shapes.add(more);
            getChildren().addAll(more.nodes());
        }
        for (int i = 0; i < shapes.size(); i++) {
            boolean used = i < lane.marks().size();
            shapes.get(i).nodes().forEach(node -> node.setVisible(used));
            if (used) {
                double next = i + 1 < lane.marks().size()
                        ? scale.x(lane.marks().get(i + 1).first())
                        : Double.MAX_VALUE;
                place(shapes.get(i), lane.marks().get(i), scale, new double[] {from, to, next});
            }
        }
    }

    /** @param room left and right end of what is visible, and where the next mark begins */
    private static void place(Shape shape, Mark mark, DayScale scale, double[] room) {
        double left = scale.x(mark.first());
        double right = scale.x(mark.last().plusDays(1));
        double end = scale.x(mark.end().plusDays(1));
        shape.span()
                .getStyleClass()
                .setAll("mark", mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        shape.span().resizeRelocate(left, (GanttBar.HEIGHT - SHAPE) / 2, Math.max(4, right - left), SHAPE);
        shape.included().setVisible(end > right);
        shape.included().resizeRelocate(left, (GanttBar.HEIGHT - SHAPE) / 2, Math.max(4, end - left), SHAPE);
        shape.name().setText(mark.title());
        shape.name().setVisible(end >= room[0] && left <= room[1]);
        double wide = shape.name().prefWidth(-1);
        double at = Math.max(Math.max(right, end), room[0]) + 4;
        boolean beside = at + wide < Math.min(room[2], room[1]);
        // at the right end of the chart the name stands before it
        boolean before = !beside && at + wide < room[2] && left - wide - 4 > room[0];
        shape.name().setVisible(shape.name().isVisible() && (beside || before));
        shape.name().resizeRelocate(beside ? at : left - wide - 4, (GanttBar.HEIGHT - 18) / 2, wide, 18);
    }
}
