package drydock.schedule;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.PlanRow;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.domain.step.TypedDates;
import drydock.domain.step.Worker;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which step stands behind which line of the dated list, and when one must begin to be over in time. */
public final class StepRows {
    private final Snapshot snapshot;
    private final Id<Project> project;
    private final Map<Id<?>, Step> byRow = new HashMap<>();
    private final List<Step> alone;

    public StepRows(Snapshot snapshot, Id<Project> project) {
        this.snapshot = snapshot;
        this.project = project;
        Steps steps = Steps.of(snapshot, project);
        TypedDates typed = new TypedDates(snapshot, steps);
        for (Step step : steps.steps()) {
            row(typed, step).ifPresent(row -> byRow.putIfAbsent(row, step));
        }
        alone = steps.steps().stream()
                .filter(step -> row(typed, step).isEmpty())
                .toList();
    }

    private static Optional<Id<?>> row(TypedDates typed, Step step) {
        return step.kind() == StepKind.RETEST
                ? typed.window(step).map(RetestWindow::id)
                : typed.milestone(step).map(Milestone::id);
    }

    /** The step that a line of the dated list stands for. */
    public Optional<Step> step(PlanRow row) {
        return Optional.ofNullable(byRow.get(row.id()));
    }

    /** The steps that have no line there, in their order. */
    public List<Step> alone() {
        return alone;
    }

    /** The day to be reminded on: as many working days of whoever does it before {@code end} as the step takes. */
    public LocalDate begin(Step step, LocalDate end) {
        Id<Engagement> whose = step.worker() == Worker.US ? null : step.engagement();
        return PlanNetwork.calendar(snapshot, project, whose)
                .minus(end, step.estimate().likely());
    }
}
