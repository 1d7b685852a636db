package drydock.ui.changes;

import drydock.domain.repository.CommitNames;
import drydock.scan.change.ChangeSince;
import drydock.scan.delta.Delta;

/**
 * A comparison that was made.
 *
 * @param from as it was chosen
 * @param to as it was chosen
 */
record Compared(Point from, Point to, ChangeSince change) {
    Delta delta() {
        return change.delta();
    }

    /** Whether a decision about it can be kept: only commits mean the same for ever. */
    boolean isPinned() {
        return change.from().pinned() && change.to().pinned();
    }

    /** Both points in short, as "1a2b3c4d to working tree". */
    String words() {
        return CommitNames.brief(delta().from()) + " to " + CommitNames.brief(delta().to());
    }
}
