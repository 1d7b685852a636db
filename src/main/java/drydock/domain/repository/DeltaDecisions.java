package drydock.domain.repository;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was decided about changes. Of a pair of commits one decision holds; those before it stay in its reason. */
public final class DeltaDecisions {
    private DeltaDecisions() {}

    /** The decisions of a project, the newest first. */
    public static List<DeltaReview> of(Snapshot snapshot, Id<Project> project) {
        return snapshot.owned(DeltaReview.class, project).stream()
                .sorted(Comparator.comparing(DeltaReview::decidedOn)
                        .reversed()
                        .thenComparing(DeltaReview::earlier)
                        .thenComparing(DeltaReview::later))
                .toList();
    }

    /** What holds for a change; empty while nobody decided. */
    public static Optional<DeltaReview> about(Snapshot snapshot, Id<Project> project, String earlier, String later) {
        return snapshot.owned(DeltaReview.class, project).stream()
                .filter(review ->
                        review.earlier().equals(earlier) && review.later().equals(later))
                .findFirst();
    }

    /**
     * Decides.
     *
     * @param wanted what is to hold, with a provisional identity
     */
    public static Command decide(Snapshot snapshot, Ids ids, DeltaReview wanted) {
        Optional<DeltaReview> before = about(snapshot, wanted.project(), wanted.earlier(), wanted.later());
        return Command.put(
                "Decide what the changes ask for",
                wanted.withId(before.map(DeltaReview::id).orElseGet(ids::next))
                        .withReason(
                                before.map(old -> wanted.reason() + before(old)).orElse(wanted.reason())));
    }

    /** The decision before, so that nobody has to look for it among what was undone. */
    private static String before(DeltaReview old) {
        return "\nBefore, on " + old.decidedOn() + ": " + old.decided().words()
                + (old.reason().isBlank() ? ", as suggested" : ", because: " + old.reason());
    }

    /** Forgets a decision: the change is open again. */
    public static Command forget(DeltaReview review) {
        return new Command("Forget a decision about changes", List.of(Change.Remove.of(review)));
    }

    /** A decision by the rule itself. */
    public static DeltaReview suggested(
            Id<Project> project, String earlier, String later, ReviewNeed need, LocalDate today) {
        return new DeltaReview(new Id<>(1), project, earlier, later, need, need, "", today);
    }
}
