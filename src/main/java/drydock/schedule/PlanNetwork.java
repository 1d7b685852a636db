package drydock.schedule;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Plan;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.step.SlotHold;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.domain.step.TypedDates;
import drydock.domain.step.TypedDates.Typed;
import drydock.domain.step.WhatIf;
import drydock.domain.step.WindowTerms;
import drydock.domain.step.WorkCalendar;
import drydock.domain.step.Worker;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the network of a project out of its steps, what was typed for them, and the calendars. */
public final class PlanNetwork {
    private final Snapshot snapshot;
    private final Id<Project> project;
    private final TypedDates typed;

    private PlanNetwork(Snapshot snapshot, Id<Project> project, TypedDates typed) {
        this.snapshot = snapshot;
        this.project = project;
        this.typed = typed;
    }

    /** Empty where no step is a launch. */
    public static Optional<Network> of(Snapshot snapshot, Id<Project> project) {
        return of(snapshot, project, Steps.of(snapshot, project));
    }

    /** The network of other steps than those of the project, such as a what-if copy. */
    public static Optional<Network> of(Snapshot snapshot, Id<Project> project, Steps steps) {
        PlanNetwork network = new PlanNetwork(snapshot, project, new TypedDates(snapshot, steps));
        return steps.launch()
                .map(launch -> new Network(
                        new PastSteps(steps.steps().stream()
                                        .map(network::activity)
                                        .toList())
                                .settled(),
                        launch.id().value()));
    }

    /** The day wished for the launch: the planned one, else the wanted one. */
    public static @Nullable LocalDate deadline(Snapshot snapshot, Id<Project> project) {
        return Plan.of(snapshot, project).launch();
    }

    /** The same for a copy of the plan, where the launch may have been moved. */
    public static @Nullable LocalDate deadline(Snapshot snapshot, Id<Project> project, WhatIf copy) {
        LocalDate moved =
                Steps.of(snapshot, project).launch().flatMap(copy::pin).orElse(null);
        return moved == null ? deadline(snapshot, project) : moved;
    }

    /** The working days of ours, or of an audit's auditor; Monday to Friday where nothing was said. */
    public static WorkingDays calendar(Snapshot snapshot, Id<Project> project, @Nullable Id<Engagement> auditor) {
        Collection<WorkCalendar> own = snapshot.owned(WorkCalendar.class, auditor == null ? project : auditor);
        return own.stream()
                .filter(calendar -> Objects.equals(calendar.engagement(), auditor))
                .findFirst()
                .map(WorkCalendar::workingDays)
                .orElse(WorkingDays.MONDAY_TO_FRIDAY);
    }

    private Activity activity(Step step) {
        Typed dates = typed.of(step);
        // the wished launch is what is planned backwards from: never a pin of itself
        LocalDate pin = step.pinned() && step.kind() != StepKind.LAUNCH ? dates.start() : null;
        return new Activity(
                step.id().value(),
                step.title(),
                step.estimate(),
                calendar(snapshot, project, step.worker() == Worker.US ? null : step.engagement()),
                new Activity.Fixed(pin, dates.done(), pin == null ? 0 : missedDays(step), booked(step)),
                step.waits());
    }

    /**
     * The day on which the window of a retest opens, once its audit is ordered or its terms are written down: before that
     * day nobody is there to check. Until then the dates of a window are a plan like any other.
     */
    private @Nullable LocalDate booked(Step step) {
        return step.kind() != StepKind.RETEST
                ? null
                : typed.window(step)
                        .filter(this::isBooked)
                        .map(RetestWindow::opens)
                        .orElse(null);
    }

    private boolean isBooked(RetestWindow window) {
        boolean ordered = snapshot.find(Engagement.class, window.engagement())
                .filter(audit -> audit.orderedOn() != null)
                .isPresent();
        return ordered || !snapshot.owned(WindowTerms.class, window.id()).isEmpty();
    }

    /** What a missed kick-off costs: the auditor's next slot. */
    private int missedDays(Step step) {
        Id<Engagement> audit = step.engagement();
        return step.kind() != StepKind.KICK_OFF || audit == null
                ? 0
                : snapshot.owned(SlotHold.class, audit).stream()
                        .mapToInt(SlotHold::nextSlotDays)
                        .max()
                        .orElse(0);
    }
}
