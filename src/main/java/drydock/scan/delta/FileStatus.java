package drydock.scan.delta;

/** What happened to a file. */
public enum FileStatus {
    ADDED,
    REMOVED,
    CHANGED,
    RENAMED
}
