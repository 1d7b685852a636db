package drydock.scan.tree;

import java.util.List;

/** A tree of files that can be listed and read. Reading is safe from any thread; closing ends it. */
public interface SourceTree extends AutoCloseable {
    /** What it is, for a person: {@code working tree} or {@code commit 0123abc}. */
    String title();

    /** The commit that it shows or, for a working tree, was checked out from; empty if there is none. */
    String commit();

    /**
     * Tells {@code visitor} of each entry, in no promised order. What cannot be listed is told as a trouble.
     *
     * @throws java.util.concurrent.CancellationException if {@code cancellation} is requested
     */
    void walk(TreeVisitor visitor, Cancellation cancellation);

    /**
     * Files of a submodule that are not as its commit has them, by their paths in this tree, some thousand at most: an entry
     * of a submodule names its commit alone.
     *
     * @throws java.util.concurrent.CancellationException if {@code cancellation} is requested
     */
    default List<String> alteredFiles(TreeEntry submodule, Cancellation cancellation) {
        return List.of();
    }

    @Override
    void close();
}
