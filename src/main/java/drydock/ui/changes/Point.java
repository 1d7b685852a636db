package drydock.ui.changes;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CommitNames;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.NamedCommit;
import drydock.domain.repository.PlanCommits;
import drydock.domain.repository.ScopeReferences;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point of the history to compare.
 *
 * @param words what it is called in the list
 * @param revision a commit, branch or tag; null for the files as they are now
 */
record Point(String words, @Nullable String revision) {
    static final Point HEAD = new Point("HEAD, what is checked out", "HEAD");
    static final Point WORKING_TREE = new Point("Working tree, as it is now", null);

    /**
     * What is offered: the commits that the plan speaks of, what is there now, frozen scopes, then tags and branches.
     *
     * @param revisions tags and branches of the repository
     */
    static List<Point> offered(Snapshot snapshot, Id<Project> project, List<String> revisions) {
        List<Point> points = new ArrayList<>();
        PlanCommits commits = PlanCommits.of(snapshot, project);
        add(points, "Audited", commits.audited(), revision(snapshot, project, NamedCommit.Role.AUDITED));
        add(points, "Final", commits.fixed(), revision(snapshot, project, NamedCommit.Role.FINAL));
        add(points, "Release", commits.release(), revision(snapshot, project, NamedCommit.Role.RELEASE));
        points.add(HEAD);
        points.add(WORKING_TREE);
        for (FrozenScope frozen : ScopeReferences.frozen(snapshot, project)) {
            points.add(
                    new Point("Frozen: " + frozen.name() + ", " + CommitNames.brief(frozen.commit()), frozen.commit()));
        }
        revisions.forEach(revision -> points.add(new Point(revision, revision)));
        return points.stream().distinct().toList();
    }

    private static String revision(Snapshot snapshot, Id<Project> project, NamedCommit.Role role) {
        return CommitNames.of(snapshot, project, role)
                .map(NamedCommit::revision)
                .orElse("");
    }

    private static void add(List<Point> points, String role, String commit, String revision) {
        if (!commit.isEmpty()) {
            points.add(new Point(
                    role + ": " + CommitNames.brief(commit) + (revision.isEmpty() ? "" : ", " + revision), commit));
        }
    }

    /** What was typed or chosen: one that is offered, else a revision. */
    static Point typed(String text, List<Point> offered) {
        String plain = text.strip();
        return offered.stream()
                .filter(point -> point.words().equals(plain))
                .findFirst()
                .orElseGet(() -> new Point(plain, plain));
    }

    /** Where a comparison begins unless the user says otherwise: the audited commit, else what is checked out. */
    static Point first(List<Point> offered) {
        return offered.stream()
                .filter(point -> point.words().startsWith("Audited: "))
                .findFirst()
                .orElse(HEAD);
    }

    /** Where it ends: what is to be launched, else what is checked out, else the files as they are. */
    static Point last(List<Point> offered) {
        return offered.stream()
                .filter(point -> point.words().startsWith("Release: "))
                .findFirst()
                .orElse(first(offered).equals(HEAD) ? WORKING_TREE : HEAD);
    }
}
