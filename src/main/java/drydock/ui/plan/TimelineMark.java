package drydock.ui.plan;

import drydock.domain.plan.PlanRow;
import drydock.ui.base.Format;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One line of the plan on the timeline: a diamond, a tick or a bar, and its name. */
final class TimelineMark extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");
    private static final double SHAPE = 10;
    private static final double GAP = 4;

    private final PlanLine line;
    private final Region shape = new Region();
    private final Label name = new Label();
    private double shapeWidth = SHAPE;

    TimelineMark(PlanLine line, Format format, Runnable onChosen) {
        this.line = line;
        name.setText(line.row().title());
        name.setMouseTransparent(true);
        shape.getStyleClass().add(shapeClass(line.row()));
        getStyleClass().add("timeline-mark");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words(line, format));
        Tooltip.install(this, new Tooltip(words(line, format)));
        pseudoClassStateChanged(IMPOSSIBLE, !line.problems().isEmpty());
        pseudoClassStateChanged(SETTLED, line.row().settled());
        getChildren().addAll(shape, name);
        setOnMousePressed(event -> onChosen.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                onChosen.run();
                event.consume();
            }
        });
    }

    PlanLine line() {
        return line;
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** How much room it takes from its day on, in pixels. */
    double extent(TimelineScale scale) {
        return shapeWidth(scale) + GAP + name.prefWidth(-1);
    }

    void place(TimelineScale scale, double y, double height) {
        shapeWidth = shapeWidth(scale);
        resizeRelocate(line.from() == null ? 0 : scale.x(line.from()), y, extent(scale), height);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        shape.resizeRelocate(0, (getHeight() - SHAPE) / 2, shapeWidth, SHAPE);
        double nameHeight = name.prefHeight(-1);
        name.resizeRelocate(shapeWidth + GAP, (getHeight() - nameHeight) / 2, name.prefWidth(-1), nameHeight);
    }

    private double shapeWidth(TimelineScale scale) {
        if (line.row() instanceof PlanRow.Retest && line.from() != null && line.to() != null) {
            return Math.max(SHAPE, scale.x(line.to().plusDays(1)) - scale.x(line.from()));
        }
        return SHAPE;
    }

    private static String shapeClass(PlanRow row) {
        return switch (row) {
            case PlanRow.Point ignored -> "diamond";
            case PlanRow.Delivery ignored -> "tick";
            case PlanRow.Retest ignored -> "bar";
        };
    }

    private static String words(PlanLine line, Format format) {
        String until = line.to() == null || line.to().equals(line.from()) ? "" : " to " + format.date(line.to());
        String attention = line.attention().isEmpty() ? "" : ", " + line.attention();
        return line.kind() + " " + line.row().title() + ", " + format.date(line.from()) + until + ", " + line.state()
                + attention;
    }

    /** Whether it is the mark of the line of this identity. */
    boolean shows(@Nullable Object id) {
        return line.id().equals(id);
    }
}
