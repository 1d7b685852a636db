package drydock.ui.timeline;

import drydock.domain.step.PlanBaseline;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.schedule.PlannedStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step on the timeline.
 *
 * @param audit title of the audit that it belongs to; empty for the project's own
 * @param planned its computed dates
 * @param baseline its dates in the newest baseline; null if it has none
 * @param waitsFor identities of the steps it waits for
 */
record GanttRow(
        Step step, String audit, PlannedStep planned, PlanBaseline.@Nullable Entry baseline, List<Long> waitsFor) {
    GanttRow {
        waitsFor = List.copyOf(waitsFor);
    }

    long id() {
        return step.id().value();
    }

    String title() {
        return step.title();
    }

    LocalDate start() {
        return planned.start();
    }

    LocalDate end() {
        return planned.end();
    }

    boolean isEvent() {
        return step.estimate().takesNoTime();
    }

    boolean isRetest() {
        return step.kind() == StepKind.RETEST;
    }

    boolean isDone() {
        return planned.activity().isDone();
    }

    /** The same row with other dates, as while it is dragged. */
    GanttRow with(PlannedStep moved) {
        return new GanttRow(step, audit, moved, baseline, waitsFor);
    }
}
