package drydock.workspace;

import java.nio.file.Path;

/**
 * A copy that was saved and checked.
 *
 * @param isComplete false where the open file could no longer be read: the copy then has all records as they are in
 *     memory, but neither the undo steps nor the kept copies of files
 */
public record SavedCopy(Path file, boolean isComplete) {}
