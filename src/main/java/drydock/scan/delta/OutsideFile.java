package drydock.scan.delta;

/**
 * A file that changed and does not concern the scope: it is named, and not looked into.
 *
 * @param path its path in the later tree, or in the earlier one if it was removed
 * @param oldPath its path in the earlier tree; the same unless it was renamed
 */
public record OutsideFile(String path, String oldPath, FileStatus status) {}
