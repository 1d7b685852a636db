package drydock.domain.repository;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The audit that is meant where a project has several and nobody says which: the first whose review is not over, else the last.
 * Its commit and its days belong together.
 */
public final class ReviewedAudit {
    private ReviewedAudit() {}

    /** Empty if nothing was ordered. */
    public static Optional<Engagement> of(Snapshot snapshot, Id<Project> project) {
        Comparator<LocalDate> unknownLast = Comparator.nullsLast(Comparator.naturalOrder());
        // identities are drawn at random: they decide only where nothing else tells two audits apart
        Comparator<Engagement> byStart = Comparator.<Engagement, @Nullable LocalDate>comparing(
                        audit -> day(snapshot, audit, MilestoneKind.KICK_OFF), unknownLast)
                .thenComparing(Engagement::orderedOn, unknownLast)
                .thenComparing(Engagement::title)
                .thenComparingLong(audit -> audit.id().value());
        return snapshot.owned(Engagement.class, project).stream()
                .filter(audit -> !isOver(snapshot, audit))
                .min(byStart)
                .or(() -> snapshot.owned(Engagement.class, project).stream().max(byStart));
    }

    /** The day of a milestone of that audit, else of the project as a whole: when it was reached, else when it is planned. */
    public static Optional<LocalDate> day(Snapshot snapshot, Id<Project> project, MilestoneKind kind) {
        return of(snapshot, project)
                .map(audit -> day(snapshot, audit, kind))
                .or(() -> Optional.ofNullable(day(snapshot.owned(Milestone.class, project).stream(), kind)));
    }

    private static boolean isOver(Snapshot snapshot, Engagement audit) {
        return snapshot.owned(Milestone.class, audit.id()).stream()
                .anyMatch(milestone -> milestone.kind() == MilestoneKind.REVIEW_END && milestone.doneOn() != null);
    }

    private static @Nullable LocalDate day(Snapshot snapshot, Engagement audit, MilestoneKind kind) {
        return day(snapshot.owned(Milestone.class, audit.id()).stream(), kind);
    }

    /** The earliest, if there are several. */
    private static @Nullable LocalDate day(Stream<Milestone> milestones, MilestoneKind kind) {
        return milestones
                .filter(milestone -> milestone.kind() == kind)
                .flatMap(milestone ->
                        Stream.ofNullable(milestone.doneOn() == null ? milestone.date() : milestone.doneOn()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
