package drydock.schedule;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanRow;
import drydock.domain.project.Project;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Worker;
import drydock.schedule.AgendaItem.Kind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of the plan belongs into the agenda: the lines of the dated list, and each step that has no line there, on the last day
 * that still meets the wished launch. Whoever works is reminded as many of their working days earlier as the step takes.
 */
record PlanItems(Snapshot snapshot, Id<Project> project, Schedule schedule) {
    /** The milestone that a deliverable tells more exactly. */
    private static final Map<MilestoneKind, DeliverableType> DELIVERED = Map.of(
            MilestoneKind.DRAFT_REPORT, DeliverableType.DRAFT_REPORT,
            MilestoneKind.FINAL_REPORT, DeliverableType.FINAL_REPORT);

    Stream<AgendaItem> all() {
        StepRows steps = new StepRows(snapshot, project);
        Plan plan = Plan.of(snapshot, project);
        return Stream.concat(
                plan.rows().stream()
                        .filter(row -> !row.settled() && !isDelivered(plan, row))
                        .flatMap(row -> dated(row, steps).stream()),
                steps.alone().stream()
                        .filter(step -> step.kind() != StepKind.LAUNCH)
                        .flatMap(step -> computed(step).stream()));
    }

    private static Optional<AgendaItem> dated(PlanRow row, StepRows steps) {
        LocalDate from = row.from();
        LocalDate to = row.to();
        if (from == null || to == null) {
            return Optional.empty();
        }
        Optional<Step> step = steps.step(row);
        boolean theirs = row instanceof PlanRow.Delivery
                || step.filter(known -> known.worker() == Worker.AUDITOR).isPresent();
        LocalDate begin = row instanceof PlanRow.Retest
                ? from
                : step.map(known -> steps.begin(known, to)).orElse(to);
        return Optional.of(new AgendaItem(
                Kind.PLAN, row.title(), to, begin, theirs, row.item().getClass(), row.id()));
    }

    /** A step that nothing of the plan says to be over. */
    private Optional<AgendaItem> computed(Step step) {
        return schedule.find(step.id().value())
                .filter(planned -> !planned.activity().isDone())
                .map(planned -> {
                    LocalDate due = planned.latest() == null
                            ? planned.end()
                            : planned.latest().end();
                    LocalDate begin = planned.latest() == null
                            ? planned.start()
                            : planned.latest().start();
                    return new AgendaItem(
                            Kind.STEP,
                            step.title(),
                            due,
                            begin.isAfter(due) ? due : begin,
                            step.worker() == Worker.AUDITOR,
                            Step.class,
                            step.id());
                });
    }

    /** Whether a milestone is told by a deliverable of the same audit, due on the same day. */
    private static boolean isDelivered(Plan plan, PlanRow row) {
        return row instanceof PlanRow.Point(Milestone milestone)
                && plan.rows().stream()
                        .anyMatch(other -> other instanceof PlanRow.Delivery(Deliverable owed)
                                && !other.settled()
                                && owed.type() == DELIVERED.get(milestone.kind())
                                && Objects.equals(owed.engagement(), milestone.engagement())
                                && Objects.equals(owed.due(), milestone.date()));
    }
}
