package drydock.domain.step;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.step.Wait.Join;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a founder does to the steps of a plan; each is one undo step. The first change stores the usual steps with it. A
 * date typed for a step goes into the line of the dated list that stands for it, where there is one.
 */
public final class StepCommands {
    private final Snapshot snapshot;
    private final Steps steps;

    public StepCommands(Snapshot snapshot, Id<Project> project) {
        this.snapshot = snapshot;
        this.steps = Steps.of(snapshot, project);
    }

    public Command edit(Step changed) {
        return command("Change step " + changed.title(), List.of(new Change.Put(changed)));
    }

    /** Types the first day of a step and pins it there. */
    public Command pin(Step step, LocalDate start) {
        return command("Pin " + step.title(), pinned(step, start));
    }

    /** Lets the date of a step be computed again; what was typed stays in the dated list. */
    public Command unpin(Step step) {
        return command(
                "Unpin " + step.title(),
                List.of(new Change.Put(step.withPinned(false).withDate(null))));
    }

    /** Adds a step of one's own; what it waits for is said in it. */
    public Command add(Step step) {
        return command("Add step " + step.title(), List.of(new Change.Put(step)));
    }

    public Command link(Step step, Wait wait) {
        return command("Link " + step.title(), List.of(new Change.Put(step.with(wait))));
    }

    public Command unlink(Step step, Step other) {
        return command("Unlink " + step.title(), List.of(new Change.Put(step.without(other.id()))));
    }

    /** Removes a step; what waited for it waits for what it waited for. */
    public Command remove(Step step) {
        List<Change> changes = new ArrayList<>();
        for (Step other : steps.steps()) {
            other.waits().stream()
                    .filter(wait -> wait.isFor(step.id()))
                    .findFirst()
                    .ifPresent(out -> {
                        Step changed = other.without(step.id());
                        for (Wait in : step.waits()) {
                            if (changed.waits().stream().noneMatch(wait -> wait.after() == in.after())) {
                                changed = changed.with(new Wait(in.after(), Join.AFTER_END, lag(in, out)));
                            }
                        }
                        changes.add(new Change.Put(changed));
                    });
        }
        changes.add(Change.Remove.of(step));
        return command("Remove step " + step.title(), changes);
    }

    /** Makes a what-if copy the plan and removes the copy. */
    public Command adopt(WhatIf copy) {
        List<Change> changes = new ArrayList<>();
        for (Step changed : copy.steps(steps.steps())) {
            if (!steps.steps().contains(changed)) {
                LocalDate start = changed.date();
                changes.addAll(
                        changed.pinned() && start != null ? pinned(changed, start) : List.of(new Change.Put(changed)));
            }
        }
        changes.add(Change.Remove.of(copy));
        return command("Adopt " + copy.title(), changes);
    }

    /** Takes computed first and last days over into the dated list, except where something is done already. */
    public Command takeOver(Collection<PlanBaseline.Entry> computed) {
        List<Change> changes = new ArrayList<>();
        TypedDates typed = new TypedDates(snapshot, steps);
        for (PlanBaseline.Entry entry : computed) {
            steps.find(new Id<>(entry.step()))
                    .filter(step -> typed.of(step).done() == null)
                    .flatMap(step -> row(typed, step, entry.first(), entry.last()))
                    .ifPresent(row -> changes.add(new Change.Put(row)));
        }
        return new Command("Take over computed dates", changes);
    }

    private List<Change> pinned(Step step, LocalDate start) {
        TypedDates typed = new TypedDates(snapshot, steps);
        Optional<Project> wanted =
                step.kind() == StepKind.LAUNCH && typed.milestone(step).isEmpty()
                        ? snapshot.find(Project.class, step.project())
                        : Optional.empty();
        if (wanted.isPresent()) {
            // where no milestone says it, the wanted launch is the day that is planned backwards from
            return List.of(
                    new Change.Put(step.withPinned(true).withDate(null)),
                    new Change.Put(wanted.get().withWantedLaunch(start)));
        }
        boolean startStandsInList = step.kind() == StepKind.RETEST
                ? typed.window(step).isPresent()
                : step.kind() != StepKind.REVIEW
                        && step.kind() != StepKind.FIX
                        && typed.milestone(step).isPresent();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Put(step.withPinned(true).withDate(startStandsInList ? null : start)));
        if (startStandsInList) {
            typed.milestone(step).ifPresent(m -> changes.add(new Change.Put(m.withDate(start))));
            typed.window(step)
                    .filter(window -> step.kind() == StepKind.RETEST)
                    .ifPresent(window -> changes.add(new Change.Put(window.withOpens(start))));
        }
        return changes;
    }

    private static Optional<Entity> row(TypedDates typed, Step step, LocalDate start, LocalDate end) {
        if (step.kind() == StepKind.RETEST) {
            Optional<RetestWindow> window = typed.window(step);
            return window.map(w -> w.withOpens(start).withCloses(end));
        }
        Optional<Milestone> milestone = typed.milestone(step);
        return milestone.map(m -> m.withDate(end));
    }

    private static int lag(Wait in, Wait out) {
        return Math.clamp((long) in.lag() + out.lag(), -Wait.LONGEST_LAG, Wait.LONGEST_LAG);
    }

    /** {@code changes}, after storing the steps that are not stored yet. */
    private Command command(String words, List<? extends Change> changes) {
        List<Change> all = new ArrayList<>();
        if (!steps.stored()) {
            steps.steps().forEach(step -> all.add(new Change.Put(step)));
        }
        all.addAll(changes);
        return new Command(words, all);
    }
}
