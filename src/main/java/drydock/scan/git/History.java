package drydock.scan.git;

import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.Paths;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The commits of a repository. A question about a commit that is not here has an empty answer, never a guessed one. Looks at
 * no more than the newest {@value #MOST_COMMITS} commits. Valid while the tree is open that it came from.
 */
public final class History {
    /** So many commits are looked at, the newest first. */
    public static final int MOST_COMMITS = 10_000;

    private static final int MOST_PATHS = 1000;

    private final GitRepository owner;
    private final Repository repository;
    private final Cancellation cancellation;

    History(GitRepository owner, Cancellation cancellation) {
        this.owner = owner;
        this.repository = owner.repository();
        this.cancellation = cancellation;
    }

    /** The history behind a tree; empty where Git's part of it is not there or cannot be read. */
    public static Optional<History> of(SourceTree tree, Cancellation cancellation) {
        return switch (tree) {
            case WorkingTree working -> Optional.of(new History(working.owner(), cancellation));
            case CommitTree commit -> Optional.of(new History(commit.owner(), cancellation));
            default -> Optional.empty();
        };
    }

    public boolean has(String commit) {
        return find(commit).isPresent();
    }

    /** Whether {@code commit} was built on {@code ancestor}, or is it. */
    public Optional<Boolean> descends(String ancestor, String commit) {
        try (RevWalk walk = new RevWalk(repository)) {
            Optional<RevCommit> from = find(ancestor);
            Optional<RevCommit> to = find(commit);
            return from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(walk.isMergedInto(walk.parseCommit(from.get()), walk.parseCommit(to.get())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a branch of a remote, as far as this copy knows, or a tag has {@code commit}. */
    public boolean isOnRemoteOrTag(String commit) {
        return isIn(commit, Constants.R_REMOTES) || isIn(commit, Constants.R_TAGS);
    }

    /** Whether any branch or tag has {@code commit}: what none has, Git throws away one day. */
    public boolean isReachable(String commit) {
        return isOnRemoteOrTag(commit) || isIn(commit, Constants.R_HEADS);
    }

    private boolean isIn(String commit, String prefix) {
        Optional<RevCommit> found = find(commit);
        if (found.isEmpty()) {
            return false;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit wanted = walk.parseCommit(found.get());
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(prefix)) {
                cancellation.check();
                AnyObjectId target = ref.getObjectId();
                if (target != null
                        && walk.parseAny(walk.peel(walk.parseAny(target))) instanceof RevCommit tip
                        && walk.isMergedInto(wanted, walk.parseCommit(tip))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Commits that {@code to} has and {@code from} has not, without merges, the newest first.
     *
     * @param from empty to go back to the first commit
     * @param concerned only commits with such a path
     * @return empty if one of them is not here
     */
    public Optional<List<CommitInfo>> between(String from, String to, Predicate<String> concerned) {
        Optional<RevCommit> start = find(from);
        Optional<RevCommit> end = find(to);
        if (end.isEmpty() || (start.isEmpty() && !from.isEmpty())) {
            return Optional.empty();
        }
        List<CommitInfo> found = new ArrayList<>();
        try {
            each(start, end.get(), commit -> {
                CommitInfo info = info(commit);
                if (info.paths().stream().anyMatch(concerned)) {
                    found.add(info);
                }
                return true;
            });
            return Optional.of(found);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The newest commit up to {@code at} with such a path. */
    public Optional<CommitInfo> last(String at, Predicate<String> concerned) {
        List<CommitInfo> found = new ArrayList<>();
        try {
            Optional<RevCommit> end = find(at);
            if (end.isPresent()) {
                each(Optional.empty(), end.get(), commit -> {
                    CommitInfo info = info(commit);
                    if (info.paths().stream().anyMatch(concerned)) {
                        found.add(info);
                    }
                    return found.isEmpty();
                });
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return found.stream().findFirst();
    }

    /** The files of a commit. It is not to be closed: it reads from the same repository. */
    public Optional<SourceTree> tree(String commit, Limits limits) {
        return find(commit).map(found -> new CommitTree(owner, found, limits));
    }

    /** Texts that any commit up to {@code at} brought in. */
    public PastTexts texts(String at, Predicate<String> wanted) {
        PastTexts texts = new PastTexts(repository, wanted, cancellation);
        try {
            Optional<RevCommit> end = find(at);
            if (end.isEmpty()) {
                return texts.incomplete();
            }
            each(Optional.empty(), end.get(), texts::add);
        } catch (IOException e) {
            return texts.incomplete();
        }
        return texts;
    }

    private Optional<RevCommit> find(String commit) {
        if (commit.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(owner.parse(commit));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What to do with a commit. */
    interface Visit {
        /** @return whether to go on */
        boolean at(RevCommit commit) throws IOException;
    }

    private void each(Optional<RevCommit> from, RevCommit to, Visit visit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.sort(RevSort.COMMIT_TIME_DESC);
            walk.markStart(walk.parseCommit(to));
            if (from.isPresent()) {
                walk.markUninteresting(walk.parseCommit(from.get()));
            }
            int count = 0;
            for (RevCommit commit = walk.next(); commit != null && count < MOST_COMMITS; commit = walk.next()) {
                cancellation.check();
                count++;
                if (commit.getParentCount() < 2 && !visit.at(commit)) {
                    return;
                }
            }
        }
    }

    private CommitInfo info(RevCommit commit) throws IOException {
        PersonIdent author = commit.getAuthorIdent();
        PersonIdent committer = commit.getCommitterIdent();
        return new CommitInfo(
                commit.name(),
                LocalDate.ofInstant(committer.getWhenAsInstant(), committer.getZoneId()),
                author.getName(),
                author.getEmailAddress(),
                commit.getFullMessage(),
                paths(commit));
    }

    private List<String> paths(RevCommit commit) throws IOException {
        List<String> paths = new ArrayList<>();
        try (TreeWalk walk = changes(repository, commit)) {
            while (paths.size() < MOST_PATHS && walk.next()) {
                paths.add(Paths.printable(walk.getPathString()));
            }
        }
        return paths;
    }

    /** Walks what a commit changed: tree 0 is that of its first parent, tree 1 its own. */
    static TreeWalk changes(Repository repository, RevCommit commit) throws IOException {
        TreeWalk walk = new TreeWalk(repository);
        walk.setRecursive(true);
        walk.setFilter(TreeFilter.ANY_DIFF);
        if (commit.getParentCount() == 0) {
            walk.addTree(new EmptyTreeIterator());
        } else {
            try (RevWalk parents = new RevWalk(repository)) {
                walk.addTree(parents.parseCommit(commit.getParent(0)).getTree());
            }
        }
        walk.addTree(commit.getTree());
        return walk;
    }
}
