package drydock.ui.timeline;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.Step;
import drydock.domain.step.StepCommands;
import drydock.domain.step.Steps;
import drydock.domain.step.Wait;
import drydock.domain.step.WhatIf;
import drydock.schedule.Network;
import drydock.schedule.Outcome;
import drydock.schedule.PlanNetwork;
import drydock.schedule.PlannedStep;
import drydock.schedule.Refusal;
import drydock.schedule.Schedule;
import drydock.schedule.Scheduler;
import drydock.ui.base.Frame;
import drydock.ui.timeline.GanttRow.Ghost;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a plan, or of a what-if copy of it, computed for a frame.
 *
 * @param refusals why the plan as typed cannot be; the schedule is then that of a mended one
 */
record ComputedPlan(Source source, Network network, Schedule schedule, List<Refusal> refusals) {
    /**
     * Where a plan comes from.
     *
     * @param copy null for the plan itself
     * @param steps as they are in the copy
     * @param baseline what it is compared with; null for the newest
     */
    record Source(
            Frame frame,
            Id<Project> project,
            @Nullable WhatIf copy,
            Steps steps,
            @Nullable Id<PlanBaseline> baseline) {}

    /** Empty where the project has no launch. */
    static Optional<ComputedPlan> of(Frame frame, Id<Project> project, @Nullable WhatIf copy) {
        return of(frame, project, copy, null);
    }

    /** @param baseline what it is compared with; null, or one that is gone, for the newest */
    static Optional<ComputedPlan> of(
            Frame frame, Id<Project> project, @Nullable WhatIf copy, @Nullable Id<PlanBaseline> baseline) {
        Steps real = Steps.of(frame.snapshot(), project);
        Steps steps = copy == null ? real : real.withSteps(copy.steps(real.steps()));
        return PlanNetwork.of(frame.snapshot(), project, steps)
                .map(network -> computed(
                        new Source(frame, project, copy, steps, baseline),
                        network,
                        copy == null
                                ? PlanNetwork.deadline(frame.snapshot(), project)
                                : PlanNetwork.deadline(frame.snapshot(), project, copy)));
    }

    private static ComputedPlan computed(Source source, Network network, @Nullable LocalDate deadline) {
        LocalDate today = source.frame().today();
        return switch (Scheduler.schedule(network, today, deadline)) {
            case Schedule possible -> new ComputedPlan(source, network, possible, List.of());
            case Outcome.Refused refused ->
                new ComputedPlan(source, network, Scheduler.possible(refused, today, deadline), refused.refusals());
        };
    }

    /** The same in a frame that holds what this one was worked out from. */
    ComputedPlan in(Frame frame, @Nullable Id<PlanBaseline> baseline) {
        Source moved = new Source(frame, source.project(), source.copy(), source.steps(), baseline);
        return new ComputedPlan(moved, network, schedule, refusals);
    }

    /** Whether this is about the plan itself, or about that copy of it. */
    boolean isOf(Id<Project> project, @Nullable WhatIf copy) {
        return source.project().equals(project) && Objects.equals(source.copy(), copy);
    }

    /** The same plan with another network, or another day wished for the launch, as while a step is dragged. */
    ComputedPlan with(Network moved, @Nullable LocalDate deadline) {
        return computed(source, moved, deadline);
    }

    Snapshot snapshot() {
        return source.frame().snapshot();
    }

    Id<Project> project() {
        return source.project();
    }

    LocalDate today() {
        return source.frame().today();
    }

    /** The title of a step, and of which audit it is where the plan has more than one. */
    String titled(Step step) {
        return step.title() + ofWhich(step);
    }

    /** Says of which audit a step is where the plan has more than one; else nothing. */
    String ofWhich(Step step) {
        boolean several = snapshot().owned(Engagement.class, project()).size() > 1;
        return snapshot()
                .find(Engagement.class, step.engagement())
                .filter(audit -> several)
                .map(audit -> " · " + audit.title())
                .orElse("");
    }

    /** Whether it is a copy beside the plan. */
    boolean isCopy() {
        return source.copy() != null;
    }

    StepCommands commands() {
        return new StepCommands(snapshot(), project());
    }

    /** The day that is wished for the launch, or the first possible one where none is. */
    LocalDate wanted() {
        LocalDate deadline = schedule.deadline();
        return deadline == null ? schedule.nearest() : deadline;
    }

    /** What makes this plan impossible and did not make {@code before} so. */
    List<Refusal> refusedSince(ComputedPlan before) {
        List<Object> known = before.refusals.stream().map(ComputedPlan::key).toList();
        return refusals.stream()
                .filter(refusal -> !known.contains(key(refusal)))
                .toList();
    }

    private static Object key(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Circle circle ->
                circle.steps().stream().map(step -> step.step()).collect(Collectors.toSet());
            case Refusal.LatePin pin -> pin.step().step();
        };
    }

    /** What it is compared with. */
    Optional<PlanBaseline> baseline() {
        List<PlanBaseline> all = baselines();
        return all.stream()
                .filter(kept -> kept.id().equals(source.baseline()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** What was kept to compare with, the newest first. */
    List<PlanBaseline> baselines() {
        return snapshot().owned(PlanBaseline.class, project()).stream()
                .sorted(Comparator.comparing(PlanBaseline::takenOn)
                        .thenComparingLong(kept -> kept.id().value())
                        .reversed())
                .toList();
    }

    /** In order of time; beside a copy stands the plan, beside the plan its baseline. */
    List<GanttRow> rows(@Nullable ComputedPlan plan) {
        Snapshot snapshot = snapshot();
        Map<Long, Ghost> ghosts = !isCopy() || plan == null ? baselineGhosts() : ghosts(plan.schedule);
        Map<Long, PlannedStep> planned = bySteps(schedule);
        return source.steps().steps().stream()
                .map(step -> new GanttRow(
                        step,
                        snapshot.find(Engagement.class, step.engagement())
                                .map(Engagement::title)
                                .orElse(""),
                        Objects.requireNonNull(planned.get(step.id().value())),
                        ghosts.get(step.id().value()),
                        step.waits().stream().map(Wait::after).toList()))
                .sorted(Comparator.comparing(GanttRow::start)
                        .thenComparing(GanttRow::end)
                        .thenComparingInt(row -> row.step().position()))
                .toList();
    }

    private Map<Long, Ghost> baselineGhosts() {
        return baseline()
                .map(kept -> kept.entries().stream()
                        .collect(Collectors.toMap(
                                PlanBaseline.Entry::step, e -> new Ghost(e.first(), e.last()), (a, b) -> a)))
                .orElse(Map.of());
    }

    private static Map<Long, Ghost> ghosts(Schedule schedule) {
        return schedule.steps().stream()
                .collect(Collectors.toMap(step -> step.activity().step(), step -> new Ghost(step.start(), step.end())));
    }

    static Map<Long, PlannedStep> bySteps(Schedule schedule) {
        return schedule.steps().stream()
                .collect(Collectors.toMap(step -> step.activity().step(), Function.identity()));
    }
}
