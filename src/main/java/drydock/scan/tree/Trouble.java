package drydock.scan.tree;

/**
 * Why something of a tree is missing from the results.
 *
 * @param path the file or folder; empty for the tree as a whole
 * @param text one sentence without a full stop, for a person
 */
public record Trouble(String path, String text) implements Comparable<Trouble> {
    /** By the path, then by the text. */
    @Override
    public int compareTo(Trouble other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? text : path + ": " + text;
    }
}
