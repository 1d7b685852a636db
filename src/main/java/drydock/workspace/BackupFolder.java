package drydock.workspace;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backups of one workspace, in {@code NAME.backups} beside it. What has not a {@link BackupName} is not ours and left
 * alone.
 */
final class BackupFolder {
    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
    private static final String UNCHECKED = ".unchecked";

    private final Path workspace;
    private final Path folder;
    private final Verification verification;

    BackupFolder(Path workspace, Verification verification) {
        this.workspace = workspace;
        this.folder = workspace.resolveSibling(workspace.getFileName() + ".backups");
        this.verification = verification;
    }

    /** The file whose backups these are. */
    Path workspace() {
        return workspace;
    }

    /** What a copy was made of, so that it can be told whether it is damaged itself, or the copy alone. */
    interface Source {
        /** Whether the copy of a file that is kept under {@code key} is what was attached. */
        boolean hasSound(String key) throws ProblemException;

        /** What is wrong with anything else in it; empty if nothing is, or if that cannot be told now. */
        Optional<DamagedException> damage() throws ProblemException;
    }

    /** Copies a database whose records were just checked, checks the copy and thins out. */
    Backup make(Database database, Instant time, Backup.Reason reason) throws ProblemException {
        return check(copy(database, time), reason, new Source() {
            @Override
            public boolean hasSound(String key) throws ProblemException {
                try {
                    return Attachments.sound(database, key).isPresent();
                } catch (SQLException e) {
                    throw new ProblemException(notMade(e));
                }
            }

            @Override
            public Optional<DamagedException> damage() {
                return Optional.empty();
            }
        });
    }

    /** Writes a copy that nobody has looked at yet: give it to {@link #check}. */
    Path copy(Database database, Instant time) throws ProblemException {
        Path unchecked = folder;
        try {
            NewFile.createFolders(folder);
            unchecked = folder.resolve(BackupName.text(free(time)) + UNCHECKED);
            NewFile.createPrivate(unchecked);
            database.backUpTo(unchecked);
            return unchecked;
        } catch (SQLException | IOException e) {
            if (!unchecked.equals(folder)) {
                delete(unchecked, e);
            }
            throw new ProblemException(notMade(e));
        }
    }

    /**
     * Makes {@code copy} a backup if it is sound, and deletes it if it is not. Kept copies of files that are damaged in the
     * source, too, make it no worse than that: changes must not stay without a backup because of them.
     */
    Backup check(Path copy, Backup.Reason reason, Source source) throws ProblemException {
        try {
            List<String> damaged = verification.check(copy);
            if (anySound(damaged, source)) {
                throw new DamagedException(List.of("attachment"), "the copy alone is damaged: " + damaged);
            }
            sync(copy);
            String unchecked = copy.getFileName().toString();
            Instant time = BackupName.time(unchecked.substring(0, unchecked.length() - UNCHECKED.length()));
            BackupName name = new BackupName(time, reason, damaged.isEmpty());
            Path file = Files.move(copy, folder.resolve(name.toString()), StandardCopyOption.ATOMIC_MOVE);
            thinOut(time);
            return backup(file, name);
        } catch (DamagedException e) {
            delete(copy, e);
            throw new ProblemException(source.damage()
                    .map(damage -> Problems.damagedWhileOpen(workspace, damage))
                    .orElseGet(() -> notMade(e)));
        } catch (IOException e) {
            delete(copy, e);
            throw new ProblemException(notMade(e));
        } catch (ProblemException e) {
            delete(copy, e);
            throw e;
        }
    }

    private static boolean anySound(List<String> keys, Source source) throws ProblemException {
        for (String key : keys) {
            if (source.hasSound(key)) {
                return true;
            }
        }
        return false;
    }

    private Backup backup(Path file, BackupName name) throws IOException {
        return new Backup(file, name.time(), name.reason(), name.isWhole(), Files.size(file), contents(file));
    }

    /** All backups, the newest first. */
    List<Backup> list() throws IOException {
        List<Backup> backups = new ArrayList<>();
        for (Map.Entry<Path, BackupName> entry : names().entrySet()) {
            backups.add(backup(entry.getKey(), entry.getValue()));
        }
        backups.sort(Comparator.comparing(Backup::time).reversed());
        return backups;
    }

    /** The newest backup, unchecked. */
    Optional<Path> newest() throws IOException {
        return names().entrySet().stream()
                .max(Comparator.comparing(entry -> entry.getValue().time()))
                .map(Map.Entry::getKey);
    }

    private Map<Path, BackupName> names() throws IOException {
        Map<Path, BackupName> names = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    BackupName.parse(file.getFileName().toString()).ifPresent(name -> names.put(file, name));
                }
            }
        }
        return names;
    }

    /** How many kept copies are damaged in {@code backup}, checked now; empty if more is, and why is logged. */
    OptionalInt damagedCopies(Path backup) {
        try {
            return OptionalInt.of(verification.check(backup).size());
        } catch (ProblemException | DamagedException e) {
            LOG.warn("unsound backup {}", backup, e);
            return OptionalInt.empty();
        }
    }

    /** Whether {@code backup} is as sound as what it was made of, checked now. */
    boolean isAsSoundAs(Source source, Path backup) {
        try {
            return !anySound(verification.check(backup), source);
        } catch (ProblemException | DamagedException e) {
            LOG.warn("unsound backup {}", backup, e);
            return false;
        }
    }

    /** What {@code backup} has under {@code key} as it was attached; empty if it has not, or cannot be read. */
    Optional<byte[]> copyOf(String key, Backup backup) {
        try {
            return verification.trusted(backup.file(), database -> Attachments.sound(database, key));
        } catch (ProblemException | DamagedException e) {
            LOG.warn("unreadable backup {}", backup.file(), e);
            return Optional.empty();
        }
    }

    /** Whether {@code backup} has the very content that {@code digests} are of. */
    boolean has(Path backup, Digests digests) {
        try {
            return verification
                    .trusted(backup, Digests::stored)
                    .differences(digests)
                    .isEmpty();
        } catch (ProblemException | DamagedException e) {
            LOG.warn("unreadable backup {}", backup, e);
            return false;
        }
    }

    /** Deletes copies that a crash left unchecked, with their journals; to be called before any is made. */
    void sweep() throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + UNCHECKED + "*")) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** The first millisecond from {@code time} of which there is no backup. */
    private Instant free(Instant time) throws IOException {
        Instant free = time.truncatedTo(ChronoUnit.MILLIS);
        while (isTaken(free)) {
            free = free.plusMillis(1);
        }
        return free;
    }

    private boolean isTaken(Instant time) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, BackupName.text(time) + "*")) {
            return files.iterator().hasNext();
        }
    }

    /**
     * The one just made stays in any case: by a clock that was set back it may be older than the others. So does the newest
     * that is whole: once the workspace is damaged, no other may have what is to be repaired.
     */
    private void thinOut(Instant now) throws IOException {
        Map<Path, BackupName> names = names();
        Set<Instant> kept =
                Retention.kept(names.values().stream().map(BackupName::time).collect(Collectors.toSet()), now);
        kept.add(now);
        names.values().stream()
                .filter(BackupName::isWhole)
                .map(BackupName::time)
                .max(Comparator.naturalOrder())
                .ifPresent(kept::add);
        for (Map.Entry<Path, BackupName> entry : names.entrySet()) {
            if (!kept.contains(entry.getValue().time())) {
                Files.deleteIfExists(entry.getKey());
            }
        }
    }

    private Optional<Backup.Contents> contents(Path file) {
        try {
            return Optional.of(verification.trusted(
                    file,
                    database -> new Backup.Contents(
                            Math.toIntExact(database.number("SELECT count(*) FROM project")),
                            Math.toIntExact(database.number("SELECT count(*) FROM auditor")),
                            database.first(
                                    "SELECT words FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1",
                                    r -> r.getString(1)))));
        } catch (ProblemException | DamagedException e) {
            LOG.warn("unreadable backup {}", file, e);
            return Optional.empty();
        }
    }

    private Problem notMade(Exception e) {
        boolean full = e instanceof SQLException sql && Problems.isFull(sql);
        return new Problem(
                "No backup of " + workspace + " could be made"
                        + (full
                                ? ": the disk is full."
                                : e instanceof DamagedException ? ": the copy is damaged." : "."),
                "Every change is in the file; earlier backups are still there.",
                full ? "Free some space." : "Look whether the disk and the folder " + folder + " are in order.",
                e);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void delete(Path file, Exception cause) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
