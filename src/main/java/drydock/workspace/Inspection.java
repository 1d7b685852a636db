package drydock.workspace;

import drydock.domain.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is wrong with a file and what can be offered.
 *
 * @param problem why it cannot be used; empty if it is sound, or gone and without a backup
 * @param damagedTables those known to be damaged, as people say them; empty if none is, or all may be
 * @param newestSound of the backups that were checked and whose records are sound, the one by which the least is lost
 * @param loss what would be lost by restoring it; empty if there is none to restore
 * @param isOurs whether the file is, or by its name was meant to be, a workspace: only then may it be put aside
 */
public record Inspection(
        Optional<Problem> problem,
        List<String> damagedTables,
        Optional<Backup> newestSound,
        Optional<Loss> loss,
        boolean isOurs) {
    public Inspection {
        damagedTables = List.copyOf(damagedTables);
    }

    /**
     * What lies between a backup and a file.
     *
     * @param edits how many steps were made since; empty if that cannot be read from the file any more
     * @param time between the backup and the last change of the file
     * @param copies how many kept copies of files are damaged in the backup
     */
    public record Loss(OptionalInt edits, Duration time, int copies) {}
}
