package drydock.domain.repository;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.NamedCommit.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives commits the names that a plan speaks of. */
public final class CommitNames {
    private static final int BRIEF = 8;

    private CommitNames() {}

    /** The name of a commit as people write it: its first eight digits. */
    public static String brief(String commit) {
        return commit.length() <= BRIEF ? commit : commit.substring(0, BRIEF);
    }

    public static Optional<NamedCommit> of(Snapshot snapshot, Id<Project> project, Role role) {
        return snapshot.owned(NamedCommit.class, project).stream()
                .filter(named -> named.role() == role)
                .findFirst();
    }

    /**
     * Makes a commit the one of its role; another one that was is it no longer.
     *
     * @param revision the tag or branch as it was typed; empty if a commit was
     * @param commit 40 hexadecimal digits
     */
    public static Command name(
            Snapshot snapshot, Id<Project> project, Ids ids, Role role, String revision, String commit) {
        Id<NamedCommit> id = of(snapshot, project, role).map(NamedCommit::id).orElseGet(ids::next);
        return Command.put("Name the " + words(role) + " commit", new NamedCommit(id, project, role, revision, commit));
    }

    public static Command forget(NamedCommit named) {
        return new Command(
                "Forget which commit is the " + words(named.role()) + " one", List.of(Change.Remove.of(named)));
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
