package drydock.scan.tree;

/**
 * How much is read before a tree is called too large, so that no repository can take all memory or time.
 *
 * @param fileBytes the longest file that is read
 * @param entries the most entries that are listed
 * @param depth the deepest folder that is entered
 */
public record Limits(int fileBytes, int entries, int depth) {
    /** A source file of 8 MiB has some 200,000 lines; no compiler of contracts gets through that. */
    public static final Limits USUAL = new Limits(8 << 20, 1_000_000, 200);
}
