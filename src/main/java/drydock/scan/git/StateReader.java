package drydock.scan.git;

import drydock.scan.BlobId;
import drydock.scan.git.RepositoryState.Drift;
import drydock.scan.git.RepositoryState.FileChange;
import drydock.scan.git.RepositoryState.Kind;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Content;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.Paths;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import drydock.scan.tree.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Finds what is not committed, not pushed or not checked out. Compares contents itself, because the comparison of Git and of
 * JGit runs the filters that a repository names.
 */
public final class StateReader {
    private static final int MOST_CHANGES = 1000;
    private static final int MOST_COMMITS = 10_000;
    private static final int LARGEST_COMPARED = 64 << 20;

    private final WorkingTree tree;
    private final Repository repository;
    private final Cancellation cancellation;
    private final List<FileChange> changes = new ArrayList<>();
    private final List<String> submodules;
    /** Otherwise Git writes a link as a file with the name of where it leads. */
    private final boolean linksExist;

    private StateReader(WorkingTree tree, Cancellation cancellation) {
        this.tree = tree;
        this.repository = tree.owner().repository();
        this.cancellation = cancellation;
        this.linksExist = repository.getConfig().getBoolean("core", "symlinks", true);
        this.submodules = tree.index().submodules().stream().map(Index::shown).toList();
    }

    /**
     * Reads the state of a working tree.
     *
     * @throws IOException if the history cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static RepositoryState read(WorkingTree tree, Cancellation cancellation) throws IOException {
        return new StateReader(tree, cancellation).run();
    }

    /**
     * Files that are not as the commit has them, those of submodules among them, a thousand or some more, in no order.
     *
     * @throws IOException if the history cannot be read
     */
    static List<FileChange> altered(WorkingTree tree, Cancellation cancellation) throws IOException {
        StateReader reader = new StateReader(tree, cancellation);
        reader.compare();
        return reader.changes;
    }

    private void compare() throws IOException {
        staged();
        onDisk();
        for (DirCacheEntry submodule : tree.index().submodules()) {
            if (changes.size() < MOST_CHANGES) {
                changes.addAll(SubmoduleFiles.altered(tree, submodule, cancellation));
            }
        }
    }

    private RepositoryState run() throws IOException {
        compare();
        String branch = Optional.ofNullable(repository.getFullBranch())
                .filter(name -> name.startsWith(Constants.R_HEADS))
                .map(Repository::shortenRefName)
                .orElse("");
        List<Ref> remotes = repository.getRefDatabase().getRefsByPrefix(Constants.R_REMOTES);
        return new RepositoryState(
                tree.commit(),
                branch,
                changes.stream()
                        .sorted(Comparator.comparing(FileChange::path))
                        .distinct()
                        .limit(MOST_CHANGES)
                        .toList(),
                unpushed(remotes),
                !remotes.isEmpty(),
                drifts(),
                repository.getRepositoryState() == org.eclipse.jgit.lib.RepositoryState.SAFE
                        ? ""
                        : repository.getRepositoryState().getDescription());
    }

    private void staged() throws IOException {
        Optional<ObjectId> head = tree.owner().head();
        try (TreeWalk walk = new TreeWalk(repository);
                RevWalk commits = new RevWalk(repository)) {
            walk.setRecursive(true);
            walk.setFilter(AndTreeFilter.create(new Asking(), TreeFilter.ANY_DIFF));
            if (head.isPresent()) {
                walk.addTree(commits.parseCommit(head.get()).getTree());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(new DirCacheIterator(tree.index().cache()));
            while (walk.next() && changes.size() < MOST_CHANGES) {
                cancellation.check();
                changes.add(new FileChange(Paths.printable(walk.getRawPath()), Kind.STAGED));
            }
        }
    }

    /** Asks at each entry whether to go on: a walk for differences alone passes a million equal ones in one step. */
    private final class Asking extends TreeFilter {
        @Override
        public boolean include(TreeWalk walker) {
            cancellation.check();
            return true;
        }

        @Override
        public boolean shouldBeRecursive() {
            return false;
        }

        @Override
        public TreeFilter clone() {
            return this;
        }
    }

    private void onDisk() {
        Set<String> seen = new HashSet<>();
        tree.walk(
                new TreeVisitor() {
                    @Override
                    public void entry(TreeEntry entry) {
                        seen.add(entry.path());
                        if (changes.size() < MOST_CHANGES && !inSubmodule(entry.path())) {
                            compare(entry);
                        }
                    }

                    @Override
                    public void trouble(Trouble trouble) {}
                },
                cancellation);
        for (DirCacheEntry entry : tree.index().entries()) {
            boolean expected = !entry.isSkipWorkTree() && !entry.getFileMode().equals(FileMode.GITLINK);
            String shown = Index.shown(entry);
            if (expected && !seen.contains(shown)) {
                changes.add(new FileChange(shown, Kind.DELETED));
            }
        }
    }

    private boolean inSubmodule(String path) {
        return submodules.stream().anyMatch(folder -> path.startsWith(folder + "/"));
    }

    private void compare(TreeEntry entry) {
        DirCacheEntry tracked = tree.index().findShown(entry.path());
        if (tracked == null) {
            if (entry.kind() == EntryKind.FILE || entry.kind() == EntryKind.LINK) {
                changes.add(new FileChange(entry.path(), Kind.UNTRACKED));
            }
        } else if (!isAsTracked(entry, tracked)) {
            changes.add(new FileChange(entry.path(), Kind.CHANGED));
        }
    }

    private boolean isAsTracked(TreeEntry entry, DirCacheEntry tracked) {
        String id = tracked.getObjectId().name();
        return switch (entry.kind()) {
            case SUBMODULE, ABSENT_SUBMODULE, ABSENT_FILE -> true;
            case SPECIAL -> false;
            case LINK -> Index.isLink(tracked) && entry.blobId().equals(id);
            case FILE ->
                !(Index.isLink(tracked) && linksExist) && (!entry.blobId().isEmpty() || isSame(entry, id));
        };
    }

    /** Also the same if only its line ends differ, which Git turns on the way in. */
    private static boolean isSame(TreeEntry entry, String blobId) {
        if (!(entry.content().read(LARGEST_COMPARED) instanceof Content.Bytes content)) {
            return false;
        }
        return BlobId.of(content.bytes()).equals(blobId)
                || BlobId.of(SourceText.decode(content.bytes()).toString().getBytes(StandardCharsets.UTF_8))
                        .equals(blobId);
    }

    private int unpushed(List<Ref> remotes) throws IOException {
        Optional<ObjectId> head = tree.owner().head();
        if (head.isEmpty()) {
            return 0;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(head.get()));
            for (Ref remote : remotes) {
                if (remote.getObjectId() != null) {
                    walk.markUninteresting(walk.parseCommit(remote.getObjectId()));
                }
            }
            int count = 0;
            while (count < MOST_COMMITS && walk.next() != null) {
                cancellation.check();
                count++;
            }
            return count;
        }
    }

    private List<Drift> drifts() {
        List<Drift> drifts = new ArrayList<>();
        for (DirCacheEntry entry : tree.index().submodules()) {
            cancellation.check();
            String recorded = entry.getObjectId().name();
            String actual = tree.submoduleHead(entry.getPathString());
            if (!actual.equals(recorded)) {
                drifts.add(new Drift(Index.shown(entry), recorded, actual));
            }
        }
        return drifts;
    }
}
