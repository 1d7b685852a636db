package drydock.scan.git;

import drydock.domain.repository.Standing;
import java.util.List;

/**
 * How far what lies on this computer is from what others can fetch.
 *
 * @param head the commit that is checked out, 40 hexadecimal digits; empty before the first
 * @param branch the branch that is checked out; empty if none is
 * @param changes files that differ from that commit or that Git does not know, the first thousand by path
 * @param unpushed commits of the head that no branch of a remote has, as far as this copy knows; 0 or more
 * @param hasRemote whether any branch of a remote is known: without one, nothing is known to be pushed
 * @param drifts submodules whose files are of another commit than the one recorded
 * @param unfinished what Git is in the middle of, such as a merge; empty if nothing
 */
public record RepositoryState(
        String head,
        String branch,
        List<FileChange> changes,
        int unpushed,
        boolean hasRemote,
        List<Drift> drifts,
        String unfinished) {
    /** So many of the files that differ are kept by their names. */
    private static final int MOST_CHANGED = 50;

    public RepositoryState {
        changes = List.copyOf(changes);
        drifts = List.copyOf(drifts);
    }

    /** Whether a reviewer who fetches the head gets exactly these files. */
    public boolean isCleanAndPushed() {
        return !head.isEmpty()
                && changes.isEmpty()
                && hasRemote
                && unpushed == 0
                && drifts.isEmpty()
                && unfinished.isEmpty();
    }

    /** In the form in which it is kept: of the files that differ, the first by their names. */
    public Standing standing() {
        return new Standing(
                true,
                changes.size(),
                changes.stream().limit(MOST_CHANGED).map(FileChange::path).toList(),
                unpushed,
                hasRemote,
                drifts.stream()
                        .map(drift -> new Standing.Drift(drift.path(), drift.recorded(), drift.actual()))
                        .toList(),
                unfinished);
    }

    /** A file that is not as the commit has it. */
    public record FileChange(String path, Kind kind) {}

    /** How a file differs from the commit. */
    public enum Kind {
        CHANGED,
        STAGED,
        DELETED,
        UNTRACKED
    }

    /**
     * A submodule that is not at the commit recorded.
     *
     * @param recorded the commit that the repository names
     * @param actual the commit that is checked out; empty if it is not checked out or cannot be read
     */
    public record Drift(String path, String recorded, String actual) {}
}
