package drydock.workspace;

import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * What is in a workspace that is read once and then left alone: no backup is made of it.
 *
 * @param damagedCopies the keys of the kept copies of files that are no longer what was attached
 */
public record Reading(Snapshot snapshot, List<String> damagedCopies) {
    public Reading {
        damagedCopies = List.copyOf(damagedCopies);
    }

    /**
     * Reads {@code file}, which may be brought up to date by that. Waits for the disk.
     *
     * @throws ProblemException if it is no workspace, is damaged or cannot be trusted
     */
    public static Reading of(Path file, Environment environment) throws ProblemException {
        Opening.Opened opened = Opening.open(file, environment, Migrations.shipped());
        try (Hold _ = opened.hold()) {
            Snapshot snapshot = opened.contents().snapshot();
            Database database = opened.rows().database();
            return new Reading(snapshot, Attachments.unsound(database, SelfCheck.keys(database, snapshot)));
        } catch (SQLException | IOException e) {
            throw new ProblemException(Refusals.unreadable(opened.file(), e));
        }
    }
}
