package drydock.domain.step;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes copies of a plan beside the real one, and throws them away; {@link StepCommands#adopt} makes one the plan. */
public record WhatIfCommands(Snapshot snapshot, Id<Project> project) {
    /** The copies, the oldest first. */
    public List<WhatIf> copies() {
        return snapshot.owned(WhatIf.class, project).stream()
                .sorted(Comparator.comparingLong(copy -> copy.id().value()))
                .toList();
    }

    /** A copy that differs in nothing yet, with a name that no other copy has. */
    public WhatIf blank(Ids ids) {
        return new WhatIf(ids.next(), project, free("What if"), List.of());
    }

    /**
     * A copy in which the audit that is still ahead is done by {@code candidate}: the kick-off is pinned to the first day
     * that was offered, the review takes as long as was quoted.
     *
     * @param name of the candidate's auditor
     */
    public WhatIf with(Ids ids, Candidate candidate, String name) {
        Steps steps = Steps.of(snapshot, project);
        Id<Engagement> audit = ahead(steps);
        WhatIf copy = new WhatIf(ids.next(), project, free("What if " + name), List.of());
        Optional<Step> kickOff = steps.of(StepKind.KICK_OFF, audit).stream().findFirst();
        if (candidate.earliestStart() != null && kickOff.isPresent()) {
            copy = copy.withPin(kickOff.get(), candidate.earliestStart());
        }
        Optional<Step> review = steps.of(StepKind.REVIEW, audit).stream().findFirst();
        if (candidate.durationDays() != null && review.isPresent()) {
            copy = copy.with(review.get(), UsualSteps.review(UsualSteps.workingDays(candidate.durationDays())));
        }
        return copy;
    }

    /** The candidates of whom a first day or a duration is known. */
    public List<Candidate> candidates() {
        return snapshot.owned(Candidate.class, project).stream()
                .filter(candidate -> candidate.earliestStart() != null || candidate.durationDays() != null)
                .sorted(Comparator.comparingInt(Candidate::position)
                        .thenComparingLong(candidate -> candidate.id().value()))
                .toList();
    }

    public static Command keep(WhatIf copy) {
        return Command.put("Copy the plan as " + copy.title(), copy);
    }

    public static Command change(WhatIf copy) {
        return Command.put("Change " + copy.title(), copy);
    }

    public Command discard(WhatIf copy) {
        return Command.remove("Discard " + copy.title(), snapshot, List.of(copy));
    }

    /** The last audit whose kick-off was not; null where no audit is ordered. */
    private @Nullable Id<Engagement> ahead(Steps steps) {
        TypedDates typed = new TypedDates(snapshot, steps);
        List<Step> kickOffs = steps.steps().stream()
                .filter(step -> step.kind() == StepKind.KICK_OFF)
                .toList();
        return kickOffs.reversed().stream()
                .filter(step -> typed.of(step).done() == null)
                .findFirst()
                .or(() -> kickOffs.reversed().stream().findFirst())
                .map(Step::engagement)
                .orElse(null);
    }

    private String free(String title) {
        List<String> taken = copies().stream().map(WhatIf::title).toList();
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? title : title + " (" + n + ")")
                .filter(name -> !taken.contains(name))
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }
}
