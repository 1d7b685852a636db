package drydock.scan.delta;

/**
 * A file that is not the same in both trees.
 *
 * @param path its path in the later tree, or in the earlier one if it was removed
 * @param oldPath its path in the earlier tree; the same unless it was renamed
 * @param lines zero for what is no source file
 */
public record ChangedFile(String path, String oldPath, FileStatus status, ChangeKind kind, LineChange lines) {}
