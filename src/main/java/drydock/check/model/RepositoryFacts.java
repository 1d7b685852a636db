package drydock.check.model;

import drydock.domain.repository.CommitNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a git repository says, as whoever read it found out. Nothing of it is ever run.
 *
 * @param state of the working tree; null if none was read
 * @param commits that the plan names
 * @param files paths at the freeze commit; null while that is unknown
 * @param scopeChanged the day of the last commit before the freeze that touched the scope; null if unknown
 * @param sources what was found in the files of the working tree
 * @param history answers about two commits
 * @param others commits that further audits are about
 */
public record RepositoryFacts(
        @Nullable TreeState state,
        Commits commits,
        @Nullable Set<String> files,
        @Nullable LocalDate scopeChanged,
        Sources sources,
        History history,
        List<Frozen> others) {
    public RepositoryFacts {
        others = List.copyOf(others);
    }

    /** Of a single audit. */
    public RepositoryFacts(
            @Nullable TreeState state,
            Commits commits,
            @Nullable Set<String> files,
            @Nullable LocalDate scopeChanged,
            Sources sources,
            History history) {
        this(state, commits, files, scopeChanged, sources, history, List.of());
    }

    /**
     * A commit that reviewers get.
     *
     * @param reachable whether a branch or tag contains it; null if that was not asked
     * @param scopeChanged the day of the last commit up to it that touched the scope; null if unknown
     */
    public record Frozen(
            String commit,
            @Nullable Boolean reachable,
            @Nullable LocalDate scopeChanged) {}

    /** What was read of a commit that an audit is about; empty if nobody asked. */
    public Optional<Frozen> frozen(String commit) {
        return commit.equals(commits.freeze())
                ? Optional.of(new Frozen(commit, commits.freezeReachable(), scopeChanged))
                : others.stream().filter(other -> other.commit().equals(commit)).findFirst();
    }

    /**
     * The working tree.
     *
     * @param uncommitted changed files
     * @param unpushed commits that no remote has
     * @param submodulesDiffer whether one is at another commit than recorded
     */
    public record TreeState(int uncommitted, int unpushed, boolean submodulesDiffer) {}

    /**
     * Full hashes; null while not named.
     *
     * @param freezeReachable whether the freeze is a commit that a branch or tag contains; null if that was not asked
     * @param audited named in the signed order
     * @param fixed after the fixes
     * @param release that is deployed
     * @param head of the branch that is worked on
     */
    public record Commits(
            @Nullable String freeze,
            @Nullable Boolean freezeReachable,
            @Nullable String audited,
            @Nullable String fixed,
            @Nullable String release,
            @Nullable String head) {}

    /**
     * Source files.
     *
     * @param markers calls that show an oracle, a bridge or an operator, in files in scope
     * @param orphans sources neither in scope nor out of it
     * @param orphanLines their lines
     * @param scripts deployment or upgrade scripts in the tree
     * @param forkHeaders files in scope whose header says that they come from elsewhere
     * @param auditClaims places that call the code audited without a report and a commit nearby
     * @param deployed commits that broadcast files name
     */
    public record Sources(
            List<Marker> markers,
            List<String> orphans,
            int orphanLines,
            List<String> scripts,
            List<String> forkHeaders,
            List<String> auditClaims,
            List<String> deployed) {
        public static final Sources NONE =
                new Sources(List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of());
    }

    /** A call that shows what the code depends on. */
    public record Marker(Kind kind, String file, int line, String call) {
        /** What it depends on. */
        public enum Kind {
            ORACLE,
            BRIDGE,
            OPERATOR
        }
    }

    /**
     * Files in scope that changed between two commits, by what the change is.
     *
     * @param changedLines share of the scope that changed, in per cent
     */
    public record Delta(
            List<String> cosmetic,
            List<String> logic,
            List<String> dependencies,
            List<String> configuration,
            int changedLines) {
        public boolean matters() {
            return !logic.isEmpty() || !dependencies.isEmpty() || !configuration.isEmpty();
        }

        public boolean isEmpty() {
            return cosmetic.isEmpty() && !matters();
        }
    }

    /** Answers about commits; empty where one of them is not in the repository. */
    public interface History {
        Optional<Delta> delta(String from, String to);

        Optional<Boolean> descends(String ancestor, String commit);

        /** Whether the commit is in the repository; empty if that was not asked. */
        Optional<Boolean> has(String commit);
    }

    /** Why a rule cannot check without a repository. */
    public static final String UNREAD = "the repository was not read lately";

    /** Why nothing is known of two commits that the plan names. */
    public String whyUnknown(String from, String to) {
        Optional<Boolean> first = history.has(from);
        Optional<Boolean> second = history.has(to);
        if (first.equals(Optional.of(false)) || second.equals(Optional.of(false))) {
            return "a commit is not in the repository";
        }
        return first.isPresent() && second.isPresent()
                ? "the two commits could not be compared"
                : "the repository was not read since both commits were named, or has not both";
    }

    /** A hash as people write it. */
    public static String shorten(String commit) {
        return CommitNames.brief(commit);
    }
}
