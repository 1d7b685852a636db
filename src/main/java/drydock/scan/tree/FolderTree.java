package drydock.scan.tree;

import java.nio.file.Path;

/**
 * The files of a folder. Links are named and not followed, so that no circle and no way out of the folder exists; a
 * {@code .git} is left out.
 */
public final class FolderTree implements SourceTree {
    private final Path root;
    private final Limits limits;
    private final FileChoice choice;

    public FolderTree(Path root, Limits limits) {
        this(root, limits, FileChoice.ALL);
    }

    public FolderTree(Path root, Limits limits, FileChoice choice) {
        this.root = root;
        this.limits = limits;
        this.choice = choice;
    }

    @Override
    public String title() {
        return "folder";
    }

    @Override
    public String commit() {
        return "";
    }

    @Override
    public void walk(TreeVisitor visitor, Cancellation cancellation) {
        new FolderWalk(limits, choice, visitor, cancellation).run(root);
    }

    public static Content tooLong(int limit) {
        return new Content.Unreadable("longer than " + (limit >> 20) + " MiB, not read");
    }

    @Override
    public void close() {}
}
