package drydock.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A copy of a workspace as it was.
 *
 * @param file the copy
 * @param time of which state it is
 * @param reason why it was made
 * @param isWhole false where a kept copy of a file is damaged in it, as it was in the workspace
 * @param size in bytes
 * @param contents what is in it; empty if it cannot be read
 */
public record Backup(Path file, Instant time, Reason reason, boolean isWhole, long size, Optional<Contents> contents) {
    /** Why a backup was made. */
    public enum Reason {
        /** The workspace was opened. */
        OPENED,
        /** It had changed for a while. */
        CHANGED,
        /** A user asked. */
        ASKED,
        /** A newer version was about to change the form of the file. */
        UPDATE,
        /** Another backup was about to be restored. */
        RESTORE
    }

    /**
     * What a backup contains.
     *
     * @param lastEdit the words of the last step that was not undone
     */
    public record Contents(int projects, int auditors, Optional<String> lastEdit) {}
}
