package drydock.scan.delta;

/**
 * Normalised lines of code (function headers joined, strict count) that differ.
 *
 * @param added lines that are new
 * @param removed lines that are gone
 * @param changed lines that stand in the place of others
 */
public record LineChange(int added, int removed, int changed) {
    public static final LineChange NONE = new LineChange(0, 0, 0);

    public LineChange plus(LineChange other) {
        return new LineChange(added + other.added, removed + other.removed, changed + other.changed);
    }

    public int total() {
        return added + removed + changed;
    }
}
