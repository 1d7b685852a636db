package drydock.ui.plan;

import drydock.ui.base.Format;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The dated lines of a plan drawn to scale: milestones as diamonds, deliverables as ticks, retest windows as bars as long as
 * they are open. Each mark takes the lowest lane in which it covers no other's name. Tab goes from mark to mark.
 */
final class TimelineStrip extends Pane {
    private static final double AXIS = 22;
    private static final double LANE = 20;
    private static final double BETWEEN = 12;

    private final Format format;
    private final Consumer<PlanLine> onChosen;
    private final Region todayLine = new Region();
    private final Label todayName = new Label("Today");
    private final List<Label> months = new ArrayList<>();
    private final List<TimelineMark> marks = new ArrayList<>();
    private List<PlanLine> lines = List.of();
    private LocalDate today = LocalDate.EPOCH;

    TimelineStrip(Format format, Consumer<PlanLine> onChosen) {
        this.format = format;
        this.onChosen = onChosen;
        setId("timeline");
        setAccessibleText("Timeline");
        getStyleClass().add("timeline");
        todayLine.getStyleClass().add("today-line");
        todayName.getStyleClass().add("today-name");
    }

    /** Shows the lines that have a date. */
    void show(List<PlanLine> all, LocalDate now) {
        List<PlanLine> dated = all.stream().filter(line -> line.from() != null).toList();
        if (dated.equals(lines) && now.equals(today)) {
            return;
        }
        lines = dated;
        today = now;
        marks.clear();
        dated.forEach(line -> marks.add(new TimelineMark(line, format, () -> onChosen.accept(line))));
        rebuild();
    }

    /** Marks the line of this identity as the selected one. */
    void select(@Nullable Object id) {
        marks.forEach(mark -> mark.select(mark.shows(id)));
    }

    private void rebuild() {
        months.clear();
        List<Node> children = new ArrayList<>();
        for (LocalDate month : scale(1).months()) {
            Label label = new Label(name(month));
            label.getStyleClass().add("month");
            months.add(label);
            children.add(label);
        }
        children.add(todayLine);
        children.add(todayName);
        children.addAll(marks);
        getChildren().setAll(children);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return AXIS
                + Math.max(
                                2,
                                lanes(scale(Math.max(width, 400))).stream()
                                                .mapToInt(Integer::intValue)
                                                .max()
                                                .orElse(0)
                                        + 1)
                        * LANE
                + 4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        TimelineScale scale = scale(getWidth());
        List<LocalDate> firsts = scale.months();
        for (int i = 0; i < months.size(); i++) {
            months.get(i).resizeRelocate(scale.x(firsts.get(i)), 0, scale.dayWidth() * 31, getHeight());
        }
        double now = scale.x(today);
        todayLine.resizeRelocate(now, 0, 1.5, getHeight());
        todayName.resizeRelocate(now + 4, 2, todayName.prefWidth(-1), todayName.prefHeight(-1));
        List<Integer> lanes = lanes(scale);
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).place(scale, AXIS + lanes.get(i) * LANE, LANE);
        }
    }

    /** For each mark the lowest lane that is free from its day on. */
    private List<Integer> lanes(TimelineScale scale) {
        List<Double> ends = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (TimelineMark mark : marks) {
            LocalDate from = mark.line().from();
            double left = from == null ? 0 : scale.x(from);
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) + BETWEEN > left) {
                lane++;
            }
            double end = left + mark.extent(scale);
            if (lane == ends.size()) {
                ends.add(end);
            } else {
                ends.set(lane, end);
            }
            lanes.add(lane);
        }
        return lanes;
    }

    private TimelineScale scale(double width) {
        return TimelineScale.over(lines, today, width);
    }

    private String name(LocalDate month) {
        String name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, format.locale());
        return month.getMonthValue() == 1 || months.isEmpty() ? name + " " + month.getYear() : name;
    }
}
