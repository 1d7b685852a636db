package drydock.domain.repository;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the files of a working tree are from what others can fetch.
 *
 * @param known whether there was a working tree to look at
 * @param changes files that differ from the commit, untracked ones too
 * @param changed the first of them by path
 * @param unpushed commits that no branch of a remote has
 * @param hasRemote whether any branch of a remote is known: without one nothing is known to be pushed
 * @param drifts submodules whose files are of another commit than the one recorded
 * @param unfinished what Git is in the middle of; empty if nothing
 */
public record Standing(
        boolean known,
        int changes,
        List<String> changed,
        int unpushed,
        boolean hasRemote,
        List<Drift> drifts,
        String unfinished) {
    /** Of what is no working tree of a repository. */
    public static final Standing UNKNOWN = new Standing(false, 0, List.of(), 0, false, List.of(), "");

    public Standing {
        changed = List.copyOf(changed);
        drifts = List.copyOf(drifts);
    }

    /**
     * A submodule that is not at the commit recorded.
     *
     * @param actual the commit that is checked out; empty if it is not checked out
     */
    public record Drift(String path, String recorded, String actual) {}

    /** Whether a reviewer who fetches the commit gets exactly these files. No getter by its name: those become columns. */
    public boolean canBeFetched() {
        return known && changes == 0 && unpushed == 0 && hasRemote && drifts.isEmpty() && unfinished.isEmpty();
    }

    /** What stands between these files and a reviewer, each as a sentence; empty if nothing does. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (!known) {
            return words;
        }
        if (changes > 0) {
            words.add(counted(changes, "file differs", "files differ") + " from the commit.");
        }
        if (!hasRemote) {
            words.add("No remote is known: nobody else can fetch this commit.");
        } else if (unpushed > 0) {
            words.add(counted(unpushed, "commit is", "commits are") + " not pushed.");
        }
        for (Drift drift : drifts) {
            words.add("Submodule " + drift.path()
                    + (drift.actual().isEmpty() ? " is not checked out." : " is at another commit than recorded."));
        }
        if (!unfinished.isEmpty()) {
            words.add("Git is in the middle of something: " + unfinished + ".");
        }
        return words;
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
