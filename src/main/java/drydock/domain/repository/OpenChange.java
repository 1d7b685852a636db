package drydock.domain.repository;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.util.Optional;

/**
 * The change that matters to the plan: from the commit that was audited to the one that is to be launched.
 *
 * @param earlier commit, 40 hexadecimal digits
 * @param later the release, else the one with the fixes, else what was checked out when the repository was last read
 * @param decision what was decided about exactly this change; empty while it is open
 */
public record OpenChange(String earlier, String later, Optional<DeltaReview> decision) {
    /** Empty while no commit was audited, and if nothing was committed since. */
    public static Optional<OpenChange> of(Snapshot snapshot, Id<Project> project) {
        PlanCommits commits = PlanCommits.of(snapshot, project);
        String later = commits.release();
        if (later.isEmpty()) {
            later = commits.fixed();
        }
        if (later.isEmpty()) {
            later = snapshot.owned(Repository.class, project).stream()
                    .map(Repository::commit)
                    .findFirst()
                    .orElse("");
        }
        String earlier = commits.audited();
        return earlier.isEmpty() || later.isEmpty() || earlier.equals(later)
                ? Optional.empty()
                : Optional.of(new OpenChange(earlier, later, DeltaDecisions.about(snapshot, project, earlier, later)));
    }
}
