package drydock.workspace;

import java.nio.file.Path;
import java.util.List;

/**
 * A copy that was saved and checked; it has every record.
 *
 * @param hasUndo false where the open file could no longer be read as a whole: the copy was then made from memory, without
 *     the undo steps
 * @param damaged the keys of the kept copies of files that are not in it, or not as they were attached
 */
public record SavedCopy(Path file, boolean hasUndo, List<String> damaged) {
    public SavedCopy {
        damaged = List.copyOf(damaged);
    }

    /** Whether it can stand for the open file: that may be removed. */
    public boolean isComplete() {
        return hasUndo && damaged.isEmpty();
    }
}
