package drydock.ui.timeline;

import drydock.schedule.Mark;
import drydock.ui.timeline.GanttBody.Visible;
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

    void show(GanttLane lane, Visible view, boolean selected) {
        DayScale scale = view.scale();
        pseudoClassStateChanged(SELECTED, selected);
        while (shapes.size() < lane.marks().size()) {
            Shape more = Shape.make();
            shapes.add(more);
            getChildren().addAll(more.nodes());
            more.nodes().forEach(Node::applyCss);
        }
        for (int i = 0; i < shapes.size(); i++) {
            boolean used = i < lane.marks().size();
            shapes.get(i).nodes().forEach(node -> node.setVisible(used));
            if (used) {
                double next = i + 1 < lane.marks().size()
                        ? scale.x(lane.marks().get(i + 1).first())
                        : Double.MAX_VALUE;
                place(shapes.get(i), lane.marks().get(i), view, next);
            }
        }
    }

    /** @param next where the next mark begins */
    private static void place(Shape shape, Mark mark, Visible view, double next) {
        DayScale scale = view.scale();
        double top = (view.lineHeight() - SHAPE) / 2;
        double left = scale.x(mark.first());
        double right = scale.x(mark.last().plusDays(1));
        double end = scale.x(mark.end().plusDays(1));
        List<String> styles =
                List.of("mark", mark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!shape.span().getStyleClass().equals(styles)) {
            shape.span().getStyleClass().setAll(styles);
            shape.span().applyCss();
        }
        shape.span().resizeRelocate(left, top, Math.max(4, right - left), SHAPE);
        shape.included().setVisible(end > right);
        shape.included().resizeRelocate(left, top, Math.max(4, end - left), SHAPE);
        shape.name().setText(mark.title());
        shape.name().setVisible(end >= view.left() && left <= view.right());
        double wide = shape.name().prefWidth(-1);
        double at = Math.max(Math.max(right, end), view.left()) + 4;
        boolean beside = at + wide < Math.min(next, view.right());
        // at the right end of the chart the name stands before it
        boolean before = !beside && at + wide < next && left - wide - 4 > view.left();
        shape.name().setVisible(shape.name().isVisible() && (beside || before));
        shape.name().resizeRelocate(beside ? at : left - wide - 4, (view.lineHeight() - 18) / 2, wide, 18);
    }
}
