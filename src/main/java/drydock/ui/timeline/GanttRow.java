package drydock.ui.timeline;

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
 * @param ghost where it was or is elsewhere, to compare with; null if nowhere
 * @param waitsFor identities of the steps it waits for
 */
record GanttRow(
        Step step,
        String audit,
        PlannedStep planned,
        @Nullable Ghost ghost,
        List<Long> waitsFor) implements GanttLine {
    GanttRow {
        waitsFor = List.copyOf(waitsFor);
    }

    /** Other dates of the same step: of the newest baseline, or of the plan beside which a copy stands. */
    record Ghost(LocalDate first, LocalDate last) {}

    long id() {
        return step.id().value();
    }

    @Override
    public String key() {
        return step.id().toString();
    }

    @Override
    public String title() {
        return step.title();
    }

    LocalDate start() {
        return planned.start();
    }

    LocalDate end() {
        return planned.end();
    }

    boolean isEvent() {
        return planned.activity().estimate().takesNoTime();
    }

    boolean isRetest() {
        return step.kind() == StepKind.RETEST;
    }

    boolean isSlot() {
        return step.kind() == StepKind.SLOT_HOLD;
    }

    boolean isDone() {
        return planned.activity().isDone();
    }

    /** Whether it comes too late for the wished launch. */
    boolean isLate() {
        return planned.latest() != null && planned.latest().slack() < 0;
    }

    /** The same row with other dates, as while it is dragged. */
    GanttRow with(PlannedStep moved) {
        return new GanttRow(step, audit, moved, ghost, waitsFor);
    }
}
