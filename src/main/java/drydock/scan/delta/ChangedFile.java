package drydock.scan.delta;

/**
 * A file of the scope, or of what the scope rests on, that is not the same in both trees.
 *
 * @param path its path in the later tree, or in the earlier one if it was removed
 * @param oldPath its path in the earlier tree; the same unless it was renamed
 * @param reach in the scope, or a dependency of it
 * @param lines zero for what is no source file
 */
public record ChangedFile(
        String path, String oldPath, FileStatus status, Reach reach, ChangeKind kind, LineChange lines) {}
