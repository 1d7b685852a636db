package drydock.scan.git;

import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.Paths;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
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

    /** So many paths of a commit are kept, of those that are asked for and of the others. */
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

    /** When {@code commit} was made, to the second; empty if it is not here. */
    public Optional<Instant> committed(String commit) {
        return find(commit).map(found -> Instant.ofEpochSecond(found.getCommitTime()));
    }

    /** Whether {@code commit} was built on {@code ancestor}, or is it; empty where the commits between are not in this copy. */
    public Optional<Boolean> descends(String ancestor, String commit) {
        try (RevWalk walk = new RevWalk(repository)) {
            Optional<RevCommit> from = find(ancestor);
            Optional<RevCommit> to = find(commit);
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            walk.markStart(walk.parseCommit(to.get()));
            return Optional.of(meets(walk, from.get())).filter(descends -> descends || !isCut());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether this copy was fetched without the first commits. */
    private boolean isCut() {
        try {
            return !repository.getObjectDatabase().getShallowCommits().isEmpty();
        } catch (IOException e) {
            return true; // then nobody knows where it ends
        }
    }

    /** Whether a branch of a remote has {@code commit}, as far as this copy knows: then others can fetch it. */
    public boolean isOnRemote(String commit) {
        return isIn(commit, Constants.R_REMOTES);
    }

    /** Whether a tag has {@code commit}. It may be on this computer only. */
    public boolean isOnTag(String commit) {
        return isIn(commit, Constants.R_TAGS);
    }

    /** Whether any branch or tag has {@code commit}: what none has, Git throws away one day. */
    public boolean isReachable(String commit) {
        return isOnRemote(commit) || isOnTag(commit) || isIn(commit, Constants.R_HEADS);
    }

    private boolean isIn(String commit, String prefix) {
        Optional<RevCommit> found = find(commit);
        if (found.isEmpty()) {
            return false;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(prefix)) {
                cancellation.check();
                AnyObjectId target = ref.getObjectId();
                if (target != null && walk.parseAny(walk.peel(walk.parseAny(target))) instanceof RevCommit tip) {
                    walk.markStart(walk.parseCommit(tip));
                }
            }
            return meets(walk, found.get());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Commits that {@code to} has and {@code from} has not, without merges, the newest first.
     *
     * @param from empty to go back to the first commit
     * @param concerned only commits with such a path
     * @return empty if one of them is not here, and if not all commits between them are or are looked at
     */
    public Optional<List<CommitInfo>> between(String from, String to, Predicate<String> concerned) {
        Optional<RevCommit> start = find(from);
        Optional<RevCommit> end = find(to);
        if (end.isEmpty() || (start.isEmpty() && !from.isEmpty())) {
            return Optional.empty();
        }
        List<CommitInfo> found = new ArrayList<>();
        try {
            boolean all = each(start, end.get(), Cut.LEFT_OUT, commit -> {
                info(commit, concerned).ifPresent(found::add);
                return true;
            });
            return all ? Optional.of(found) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Commits up to {@code at} that are newer than a day, without merges and without their paths, the newest first. */
    public List<CommitInfo> since(LocalDate day, String at) {
        List<CommitInfo> found = new ArrayList<>();
        try {
            Optional<RevCommit> end = find(at);
            if (end.isPresent()) {
                each(Optional.empty(), end.get(), Cut.VISITED, commit -> {
                    CommitInfo info = info(commit, List.of());
                    if (info.on().isAfter(day)) {
                        found.add(info);
                    }
                    return info.on().isAfter(day);
                });
            }
        } catch (IOException e) {
            return List.of();
        }
        return found;
    }

    /** The newest commit up to {@code at} with such a path. */
    public Optional<CommitInfo> last(String at, Predicate<String> concerned) {
        List<CommitInfo> found = new ArrayList<>();
        try {
            Optional<RevCommit> end = find(at);
            if (end.isPresent()) {
                each(Optional.empty(), end.get(), Cut.LEFT_OUT, commit -> {
                    info(commit, concerned).ifPresent(found::add);
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
            return each(Optional.empty(), end.get(), Cut.VISITED, texts::add) ? texts : texts.incomplete();
        } catch (IOException e) {
            return texts.incomplete();
        }
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

    /** Whether the walk comes to {@code wanted}. JGit's own answer walks the whole history without asking whether to go on. */
    private boolean meets(RevWalk walk, ObjectId wanted) throws IOException {
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            cancellation.check();
            if (commit.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** What to do with a commit whose parents are not in this copy: what it changed is not known. */
    private enum Cut {
        LEFT_OUT,
        VISITED
    }

    /** @return whether all were visited that there are, or that were wanted */
    private boolean each(Optional<RevCommit> from, RevCommit to, Cut atCut, Visit visit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.sort(RevSort.COMMIT_TIME_DESC);
            walk.markStart(walk.parseCommit(to));
            if (from.isPresent()) {
                walk.markUninteresting(walk.parseCommit(from.get()));
            }
            Set<ObjectId> ends = repository.getObjectDatabase().getShallowCommits();
            boolean all = true;
            int count = 0;
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                cancellation.check();
                if (count == MOST_COMMITS) {
                    return false;
                }
                count++;
                boolean cut = ends.contains(commit.getId());
                all &= !cut;
                if (commit.getParentCount() < 2 && !(cut && atCut == Cut.LEFT_OUT) && !visited(commit, visit)) {
                    return true;
                }
            }
            return all;
        }
    }

    /** JGit throws all kinds of exceptions at what no Git would write. */
    private static boolean visited(RevCommit commit, Visit visit) throws IOException {
        try {
            return visit.at(commit);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException("The commit " + commit.name() + " cannot be read: " + GitRepository.message(e), e);
        }
    }

    /** Empty if no path of it is concerned. */
    private Optional<CommitInfo> info(RevCommit commit, Predicate<String> concerned) throws IOException {
        List<String> paths = new ArrayList<>();
        List<String> others = new ArrayList<>();
        try (TreeWalk walk = changes(repository, commit)) {
            while (walk.next()) {
                cancellation.check();
                String path = Paths.printable(walk.getRawPath());
                List<String> kind = concerned.test(path) ? paths : others;
                if (kind.size() < MOST_PATHS) {
                    kind.add(path);
                }
            }
        }
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        paths.addAll(others);
        return Optional.of(info(commit, paths));
    }

    /** A line that a commit should have and has not leaves unknown what it tells. */
    @SuppressWarnings("NullAway") // JGit does not say that these may be null
    private static CommitInfo info(RevCommit commit, List<String> paths) {
        Optional<PersonIdent> author = Optional.ofNullable(commit.getAuthorIdent());
        Optional<PersonIdent> committer = Optional.ofNullable(commit.getCommitterIdent());
        return new CommitInfo(
                commit.name(),
                committer
                        .or(() -> author)
                        .map(who -> LocalDate.ofInstant(who.getWhenAsInstant(), who.getZoneId()))
                        .orElse(LocalDate.EPOCH),
                author.map(PersonIdent::getName).orElse(""),
                author.map(PersonIdent::getEmailAddress).orElse(""),
                commit.getFullMessage(),
                paths);
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
