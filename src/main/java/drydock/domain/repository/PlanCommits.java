package drydock.domain.repository;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import java.util.List;
import java.util.Optional;

/**
 * The commits that a plan speaks of, 40 hexadecimal digits each; empty where none is named.
 *
 * @param audited the one under review: the one that is named so, else that of the scope that was ordered in the audit that {@link
 *     ReviewedAudit} means, else of the scope that was frozen last
 * @param fixed the last one that reviewers saw
 * @param release the one that is deployed, or is to be
 * @param others those that further audits were ordered for, sorted; {@code audited} is not among them
 */
public record PlanCommits(String audited, String fixed, String release, List<String> others) {
    public PlanCommits {
        others = List.copyOf(others);
    }

    public static PlanCommits of(Snapshot snapshot, Id<Project> project) {
        String named = named(snapshot, project, NamedCommit.Role.AUDITED);
        String audited = named.isEmpty()
                ? frozen(snapshot, project).map(FrozenScope::commit).orElse("")
                : named;
        return new PlanCommits(
                audited,
                named(snapshot, project, NamedCommit.Role.FINAL),
                named(snapshot, project, NamedCommit.Role.RELEASE),
                snapshot.owned(Engagement.class, project).stream()
                        .flatMap(audit -> ScopeReferences.ordered(snapshot, audit.id()).stream())
                        .map(FrozenScope::commit)
                        .filter(commit -> !commit.isEmpty() && !commit.equals(audited))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Optional<FrozenScope> frozen(Snapshot snapshot, Id<Project> project) {
        return ReviewedAudit.of(snapshot, project)
                .flatMap(audit -> ScopeReferences.ordered(snapshot, audit.id()))
                .or(() -> ScopeReferences.newest(snapshot, project));
    }

    private static String named(Snapshot snapshot, Id<Project> project, NamedCommit.Role role) {
        return snapshot.owned(NamedCommit.class, project).stream()
                .filter(commit -> commit.role() == role)
                .map(NamedCommit::commit)
                .findFirst()
                .orElse("");
    }
}
