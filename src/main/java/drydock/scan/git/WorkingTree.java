package drydock.scan.git;

import drydock.scan.BlobId;
import drydock.scan.git.RepositoryState.FileChange;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.ContentSource;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.FileChoice;
import drydock.scan.tree.FolderTree;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

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
            if (entry.getFileMode().equals(FileMode.GITLINK)) {
                visitor.entry(submodule(entry, Index.shown(entry)));
            } else if (entry.isSkipWorkTree() && !exists(entry.getPathString())) {
                visitor.entry(new TreeEntry(
                        Index.shown(entry),
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

    /**
     * The repository of a submodule; null if it is not checked out, and where a link leads to it.
     *
     * @throws IOException if it cannot be read
     */
    @Nullable
    GitRepository submodule(String path) throws IOException {
        Path folder = root.resolve(path).normalize();
        boolean inside = folder.startsWith(root)
                && Files.isDirectory(folder)
                && folder.toRealPath().equals(root.toRealPath().resolve(root.relativize(folder)));
        return inside ? GitRepository.open(folder).orElse(null) : null;
    }

    /** The commit that is checked out in a submodule; empty if it is not checked out or cannot be read. */
    String submoduleHead(String path) {
        try (GitRepository module = submodule(path)) {
            return module == null ? "" : module.head().map(ObjectId::name).orElse("");
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }

    /** A link is kept by Git as the text of where it leads. */
    private String linkId(String path) {
        try {
            String target = Files.readSymbolicLink(root.resolve(path)).toString();
            return BlobId.of(target.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException e) {
            return ""; // then nobody knows that it is the same
        }
    }

    @Override
    public List<String> alteredFiles(TreeEntry submodule, Cancellation cancellation) {
        DirCacheEntry entry = index.findShown(submodule.path());
        return entry == null
                ? List.of()
                : SubmoduleFiles.altered(this, entry, cancellation).stream()
                        .map(FileChange::path)
                        .toList();
    }

    Limits limits() {
        return limits;
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
                if (attributes.isSymbolicLink()) {
                    return linkId(path);
                }
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
