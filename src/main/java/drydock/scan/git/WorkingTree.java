package drydock.scan.git;

import drydock.scan.tree.Cancellation;
import drydock.scan.tree.ContentSource;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.FileChoice;
import drydock.scan.tree.FolderTree;
import drydock.scan.tree.Limits;
import drydock.scan.tree.Paths;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The files of a working tree as they lie on the disk: those that Git tracks and those that it does not ignore. Says also
 * what should be here and is not: submodules that are not checked out, files that a sparse tree leaves out.
 */
public final class WorkingTree implements SourceTree {
    private final GitRepository owner;
    private final Path root;
    private final Limits limits;
    private final Index index;

    private WorkingTree(GitRepository owner, Path root, Limits limits, Index index) {
        this.owner = owner;
        this.root = root;
        this.limits = limits;
        this.index = index;
    }

    /**
     * The working tree of a repository that has one. Closing it closes the repository.
     *
     * @throws IOException with a sentence for a person, if Git's index cannot be read
     */
    public static WorkingTree of(GitRepository repository, Limits limits) throws IOException {
        Path root = repository.workTree().orElseThrow(() -> new IOException("A bare repository has no working tree"));
        return new WorkingTree(repository, root, limits, Index.read(repository.repository()));
    }

    @Override
    public String title() {
        return "working tree";
    }

    @Override
    public String commit() {
        return owner.head().map(ObjectId::name).orElse("");
    }

    @Override
    public void walk(TreeVisitor visitor, Cancellation cancellation) {
        new FolderTree(root, limits, choice()).walk(visitor, cancellation);
        for (DirCacheEntry entry : index.entries()) {
            cancellation.check();
            String shown = Paths.printable(entry.getRawPath());
            if (entry.getFileMode().equals(FileMode.GITLINK)) {
                visitor.entry(submodule(entry, shown));
            } else if (entry.isSkipWorkTree() && !exists(entry.getPathString())) {
                visitor.entry(new TreeEntry(
                        shown,
                        EntryKind.ABSENT_FILE,
                        entry.getObjectId().name(),
                        ContentSource.none("left out of this sparse working tree, not counted")));
            }
        }
    }

    private TreeEntry submodule(DirCacheEntry entry, String shown) {
        if (!exists(entry.getPathString() + "/.git")) {
            return new TreeEntry(
                    shown,
                    EntryKind.ABSENT_SUBMODULE,
                    entry.getObjectId().name(),
                    ContentSource.none("a submodule that is not checked out"));
        }
        return new TreeEntry(
                shown, EntryKind.SUBMODULE, submoduleHead(entry.getPathString()), ContentSource.none("a submodule"));
    }

    /** The commit that is checked out in a submodule; empty if it is not checked out or cannot be read. */
    String submoduleHead(String path) {
        try (GitRepository module = GitRepository.open(root.resolve(path)).orElse(null)) {
            return module == null ? "" : module.head().map(ObjectId::name).orElse("");
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }

    /** Whether something lies there, and no link on the way to it. */
    private boolean exists(String path) {
        try {
            Path at = root;
            for (String part : path.split("/")) {
                if (Files.isSymbolicLink(at)) {
                    return false;
                }
                at = at.resolve(part);
            }
            return Files.exists(at, LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            // a name that this computer cannot have
            return false;
        }
    }

    Index index() {
        return index;
    }

    Path root() {
        return root;
    }

    GitRepository owner() {
        return owner;
    }

    private FileChoice choice() {
        IgnoreRules rules =
                new IgnoreRules(root, owner.repository().getCommonDirectory().toPath());
        return new FileChoice() {
            @Override
            public boolean entersFolder(String path) {
                boolean enters = !rules.ignores(path, true) || index.tracks(path) || index.tracksBelow(path);
                if (enters) {
                    rules.enter(path);
                }
                return enters;
            }

            @Override
            public boolean takesFile(String path) {
                return !rules.ignores(path, false) || index.tracks(path);
            }

            @Override
            public String blobId(String path, BasicFileAttributes attributes) {
                DirCacheEntry entry = index.find(path);
                return entry == null ? "" : index.unchanged(entry, attributes).orElse("");
            }
        };
    }

    @Override
    public void close() {
        owner.close();
    }
}
