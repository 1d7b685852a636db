package drydock.scan.tree;

/**
 * Why something of a tree is missing from the results.
 *
 * @param path the file or folder; empty for the tree as a whole
 * @param text one sentence without a full stop, for a person
 */
public record Trouble(String path, String text) {
    @Override
    public String toString() {
        return path.isEmpty() ? text : path + ": " + text;
    }
}
