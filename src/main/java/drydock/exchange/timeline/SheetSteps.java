package drydock.exchange.timeline;

import drydock.domain.step.StepKind;
import drydock.domain.step.Wait;
import drydock.exchange.timeline.Drawing.Ink;
import drydock.exchange.timeline.Drawing.Shape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws the steps of a timeline: their names, shapes, where they were before, and what they wait for. */
record SheetSteps(TimelineContent content, Sketch sketch, SheetScale scale, double names, double top) {
    private static final double BAR = 10;
    /** Room between a name and what is drawn. */
    private static final double GAP = 12;

    void draw() {
        links();
        double y = top;
        for (TimelineContent.Line line : content.lines()) {
            step(line, y);
            y += TimelineSheet.ROW;
        }
    }

    private void step(TimelineContent.Line line, double y) {
        String name = Sketch.fitted(line.name(content.hasSeveralAudits()), 11, names - GAP);
        sketch.words(TimelineSheet.MARGIN, y + 15, 11, Ink.TEXT, name);
        ghost(line, y);
        double end = shape(line, y, ink(line));
        String words = line.planned().end() + (line.state().isEmpty() ? "" : ", " + line.state());
        double wide = Sketch.width(words, 9);
        double start = isEvent(line)
                ? scale.middle(line.planned().start()) - BAR / 2
                : scale.x(line.planned().start());
        // at the right end of the sheet they stand before the shape
        boolean before = end + 5 + wide > scale.right() && start - 5 - wide > scale.left();
        sketch.words(before ? start - 5 - wide : end + 5, y + 15, 9, Ink.MUTED, words);
    }

    /** Where the step was or is elsewhere: a thin line below it. */
    private void ghost(TimelineContent.Line line, double y) {
        TimelineContent.Span other =
                content.compared().days().get(line.step().id().value());
        if (other != null) {
            double x = scale.x(other.first());
            sketch.add(new Shape.Box(x, y + 18, Math.max(3, scale.after(other.last()) - x), 2.5, Ink.DONE));
        }
    }

    /** @return where the shape ends */
    private double shape(TimelineContent.Line line, double y, Ink ink) {
        if (isEvent(line)) {
            double middle = scale.middle(line.planned().start());
            sketch.add(new Shape.Diamond(middle, y + 11, BAR, ink));
            return middle + BAR / 2;
        }
        double x = scale.x(line.planned().start());
        double wide = Math.max(3, scale.after(line.planned().end()) - x);
        if (line.step().kind() == StepKind.RETEST) {
            // a retest happens within its window: framed as that is
            sketch.add(new Shape.Frame(x, y + 6, wide, BAR, ink));
            sketch.add(new Shape.Box(x + 2, y + 8, Math.max(1, wide - 4), BAR - 4, ink));
        } else {
            sketch.add(new Shape.Box(x, y + 6, wide, BAR, ink));
        }
        return x + wide;
    }

    private static boolean isEvent(TimelineContent.Line line) {
        return line.planned().activity().estimate().takesNoTime();
    }

    private static Ink ink(TimelineContent.Line line) {
        if (line.planned().activity().isDone()) {
            return Ink.DONE;
        }
        return line.isLate() ? Ink.LATE : line.planned().isCritical() ? Ink.CRITICAL : Ink.STEP;
    }

    private void links() {
        List<TimelineContent.Line> lines = content.lines();
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            places.put(lines.get(i).step().id().value(), i);
        }
        for (int i = 0; i < lines.size(); i++) {
            for (Wait wait : lines.get(i).step().waits().stream()
                    .sorted(Comparator.comparingLong(Wait::after))
                    .toList()) {
                Integer before = places.get(wait.after());
                if (before != null) {
                    link(lines.get(before), middle(before), lines.get(i), middle(i));
                }
            }
        }
    }

    private double middle(int line) {
        return top + line * TimelineSheet.ROW + 11;
    }

    /** Down first, then along the line of the step that waits: the words beside the other stay free. */
    private void link(TimelineContent.Line from, double y1, TimelineContent.Line to, double y2) {
        double x1 = isEvent(from)
                ? scale.middle(from.planned().end())
                : scale.after(from.planned().end()) - 2;
        double x2 = isEvent(to)
                ? scale.middle(to.planned().start())
                : scale.x(to.planned().start());
        double turn = x2 > x1 ? x1 : x2 + 2;
        sketch.add(new Shape.Segment(turn, y1, turn, y2, 0.8, Ink.LINK));
        if (x2 > x1) {
            sketch.add(new Shape.Segment(x1, y2, x2, y2, 0.8, Ink.LINK));
        }
    }
}
