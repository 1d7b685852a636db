package drydock.scan.tree;

/** Reads one file of a tree. May be called by any thread while the tree is open. */
@FunctionalInterface
public interface ContentSource {
    /**
     * Reads the whole file.
     *
     * @param limit bytes; a longer file is not read
     */
    Content read(int limit);

    /** For what has no content of its own. */
    static ContentSource none(String why) {
        return limit -> new Content.Unreadable(why);
    }
}
