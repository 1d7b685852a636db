package drydock.domain.plan;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of several launches a plan is for: a product that goes live in phases has a milestone for each. */
public final class Launches {
    private static final Comparator<Milestone> AHEAD_FIRST = Comparator.comparing(
                    Milestone::doneOn, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Milestone::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(launch -> launch.id().value());

    private Launches() {}

    /**
     * The first launch that is still ahead, whichever audit it belongs to; once all were, the last of them. Empty where no
     * milestone is a launch.
     */
    public static Optional<Milestone> next(Snapshot snapshot, Id<Project> project) {
        return Stream.concat(
                        Stream.of(project),
                        snapshot.owned(Engagement.class, project).stream().map(Engagement::id))
                .flatMap(owner -> snapshot.owned(Milestone.class, owner).stream())
                .filter(milestone -> milestone.kind() == MilestoneKind.LAUNCH)
                .min(AHEAD_FIRST);
    }
}
