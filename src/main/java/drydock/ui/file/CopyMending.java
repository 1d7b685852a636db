package drydock.ui.file;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.ui.base.Desktop;
import drydock.ui.base.Session;
import drydock.workspace.Backup;
import drydock.workspace.DamagedCopy;
import drydock.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks in the background whether the copies of files that the open workspace keeps are what was attached, repairs from the
 * backups those that are not, and tells of each what became of it.
 *
 * @param time how a moment is written
 */
public record CopyMending(Session session, Desktop desktop, CopyNames names, Function<Instant, String> time) {
    /** What was damaged, and what of it still is. */
    private record Outcome(List<DamagedCopy> repaired, List<DamagedCopy> left) {}

    public void start() {
        desktop.tasks().answer("The check of kept copies", this::mend, this::tell);
    }

    private Outcome mend() throws ProblemException {
        Workspace workspace = session.workspace();
        List<DamagedCopy> damaged = workspace.damagedCopies();
        List<DamagedCopy> left = damaged.isEmpty() || session.isReadOnly() ? damaged : workspace.repair(damaged);
        return new Outcome(damaged.stream().filter(copy -> !left.contains(copy)).toList(), left);
    }

    private void tell(Outcome outcome) {
        if (!outcome.repaired.isEmpty()) {
            desktop.notifier()
                    .problem(new Problem(
                            "A kept copy was damaged in " + file() + ": " + names(outcome.repaired) + ".",
                            "Repaired from " + backups(outcome.repaired) + ", exactly as attached.",
                            "Look whether the disk is in order, if you do not know why."));
        }
        if (!outcome.left.isEmpty()) {
            desktop.notifier()
                    .problem(new Problem(
                            "A kept copy is damaged in " + file() + ": " + names(outcome.left) + ".",
                            "Everything else is as it was written, and changes are saved and backed up.",
                            todo(outcome.left)));
        }
    }

    private String todo(List<DamagedCopy> left) {
        boolean isInBackup = left.stream().anyMatch(copy -> copy.soundIn().isPresent());
        return isInBackup
                ? "Sound in " + backups(left) + ": open the workspace where it can be changed, and it is repaired."
                : "No backup has it as it was. Attach the file again there, if you still have it.";
    }

    private Path file() {
        return session.workspace().file().getFileName();
    }

    private String names(List<DamagedCopy> copies) {
        return names.of(
                copies.stream().map(DamagedCopy::sha256).toList(),
                session.snapshot().get());
    }

    private String backups(List<DamagedCopy> copies) {
        return copies.stream()
                .map(DamagedCopy::soundIn)
                .flatMap(Optional::stream)
                .map(Backup::time)
                .distinct()
                .map(moment -> "the backup of " + time.apply(moment))
                .collect(Collectors.joining(" and "));
    }
}
