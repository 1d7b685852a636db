package drydock.scan.change;

import drydock.scan.delta.Delta;
import drydock.scan.tree.Trouble;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two points.
 *
 * @param commits between them that touched what concerns the scope, the newest first; null if the history is not here
 * @param descends whether the later one was built on the earlier one; null if nobody knows
 */
public record ChangeSince(
        Side from,
        Side to,
        Delta delta,
        @Nullable List<CommitBetween> commits,
        @Nullable Boolean descends) {
    public ChangeSince {
        commits = commits == null ? null : List.copyOf(commits);
    }

    /** The same where more could not be compared. */
    public ChangeSince withUnknown(List<Trouble> more) {
        return new ChangeSince(from, to, delta.withUnknown(more), commits, descends);
    }
}
