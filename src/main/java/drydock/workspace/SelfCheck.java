package drydock.workspace;

import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;

/**
 * Looks whether the file of an open workspace is still as it was written. Opening checks everything but the content of
 * kept copies, which may be large. Called on any thread but the writer's, which does the reading, one copy at a time, so
 * that changes go on between; waits for it. A workspace that is being closed ends what is under way.
 */
final class SelfCheck implements BackupFolder.Source {
    private final Path file;
    private final Writer writer;
    private final Attachments attachments;
    private final WorkThread thread;
    private final BackupFolder backups;

    SelfCheck(Path file, Writer writer, Attachments attachments, WorkThread thread, BackupFolder backups) {
        this.file = file;
        this.writer = writer;
        this.attachments = attachments;
        this.thread = thread;
        this.backups = backups;
    }

    /** Every kept copy that is damaged or gone; none where the workspace was closed meanwhile. */
    List<DamagedCopy> damagedCopies() throws ProblemException {
        List<DamagedCopy> damaged = new ArrayList<>();
        for (String key : ask(() -> keys(writer.database(), writer.snapshot())).orElse(List.of())) {
            Optional<Boolean> isSound = ask(() -> attachments.isSound(key));
            if (isSound.isEmpty()) {
                return List.of();
            }
            if (!isSound.get()) {
                damaged.add(new DamagedCopy(key, backupWith(key)));
            }
        }
        return damaged;
    }

    /** The keys of what is kept, and of what evidence says is kept. */
    static List<String> keys(Database database, Snapshot snapshot) throws SQLException {
        TreeSet<String> keys = new TreeSet<>(Attachments.keys(database));
        for (Evidence evidence : snapshot.all(Evidence.class)) {
            String key = evidence.sha256();
            if (evidence.kind() == EvidenceKind.COPY && key != null) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    /**
     * Puts what a backup has into the place of what is damaged. What fits the key is what was attached, so nothing can be
     * lost by it.
     *
     * @return those that are still damaged
     */
    List<DamagedCopy> repair(List<DamagedCopy> damaged) throws ProblemException {
        List<DamagedCopy> left = new ArrayList<>();
        for (DamagedCopy copy : damaged) {
            Optional<byte[]> content = copy.soundIn().flatMap(backup -> backups.copyOf(copy.sha256(), backup));
            if (content.isEmpty()
                    || ask(() -> writer.transaction(digests -> attachments.keep(content.get(), digests)))
                            .isEmpty()) {
                left.add(copy);
            }
        }
        return left;
    }

    @Override
    public boolean hasSound(String key) throws ProblemException {
        return ask(() -> attachments.isSound(key)).orElse(false);
    }

    @Override
    public Optional<DamagedException> damage() throws ProblemException {
        return ask(() -> {
                    try {
                        Verification.checkContents(writer.database());
                        return Optional.<DamagedException>empty();
                    } catch (DamagedException e) {
                        return Optional.of(e);
                    } catch (SQLException e) {
                        if (Verification.isDamage(e)) {
                            return Optional.of(new DamagedException(List.of(), "unreadable", e));
                        }
                        throw e;
                    }
                })
                .orElse(Optional.empty());
    }

    private Optional<Backup> backupWith(String key) throws ProblemException {
        try {
            return backups.list().stream()
                    .filter(backup -> backups.copyOf(key, backup).isPresent())
                    .findFirst();
        } catch (IOException e) {
            throw new ProblemException(Refusals.unreadable(file, e));
        }
    }

    /** What {@code work} gives on the writer's thread; empty if that has ended. */
    private <T> Optional<T> ask(WorkThread.Work<T> work) throws ProblemException {
        try {
            return Optional.of(thread.submit(work).join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException expected) {
                throw expected;
            }
            if (thread.isClosed()) {
                return Optional.empty();
            }
            if (e.getCause() instanceof SQLException cause) {
                throw new ProblemException(Refusals.unreadable(file, cause));
            }
            throw e;
        }
    }
}
