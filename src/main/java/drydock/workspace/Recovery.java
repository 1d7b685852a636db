package drydock.workspace;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Help for a workspace that is closed: what is wrong with it, putting it aside, going back to a backup. */
public final class Recovery {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ssX", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Environment environment;
    private final Verification verification = new Verification(Migrations.shipped());

    public Recovery(Environment environment) {
        this.environment = environment;
    }

    /**
     * Looks why {@code file}, which must be closed, cannot be opened; where it is gone, at its backups alone. Waits for the
     * disk.
     */
    public Inspection inspect(Path file) throws ProblemException {
        try {
            if (Files.exists(file) && environment.openFiles().isClaimed(file.toRealPath())) {
                throw new ProblemException(Refusals.openElsewhere(file, "this Drydock"));
            }
            Optional<Set<String>> steps = Files.exists(file) ? steps(file) : Optional.empty();
            Optional<Candidate> best = best(file, steps);
            Optional<Backup> newest = best.map(Candidate::backup);
            Optional<Inspection.Loss> loss = best.isPresent() && Files.exists(file)
                    ? Optional.of(loss(file, steps, best.get()))
                    : Optional.empty();
            if (!Files.exists(file)) { // why is known to whoever could not open or make it
                Optional<Problem> gone =
                        newest.map(backup -> Refusals.missing(file, new NoSuchFileException(file.toString())));
                return new Inspection(gone, List.of(), newest, loss, false);
            }
            try {
                verification.trusted(file, database -> {
                    Verification.checkContents(database);
                    return file;
                });
                return new Inspection(Optional.empty(), List.of(), newest, loss, isOurs(file));
            } catch (DamagedException e) {
                List<String> tables = e.tables().stream().map(Problems::words).toList();
                return new Inspection(Optional.of(Refusals.damaged(file, e)), tables, newest, loss, isOurs(file));
            } catch (ProblemException e) {
                return new Inspection(Optional.of(e.problem()), List.of(), newest, loss, isOurs(file));
            }
        } catch (IOException e) {
            throw new ProblemException(Refusals.unreadable(file, e));
        }
    }

    /** All backups of {@code file}, the newest first. Waits for the disk. */
    public List<Backup> backups(Path file) throws ProblemException {
        try {
            return folder(file).list();
        } catch (IOException e) {
            throw new ProblemException(Refusals.unreadable(file, e));
        }
    }

    /** Renames {@code file} to {@code NAME.damaged-TIME} and gives the new name; nothing in it changes. */
    public Path setAside(Path file) throws ProblemException {
        return whileLocked(file, this::moveAside);
    }

    /**
     * Puts the state of {@code backup} in the place of {@code file}, which must be closed. What is there now is kept: as
     * a backup if it is sound, else set aside. Waits for the disk.
     *
     * @return {@code file} with links resolved
     * @throws ProblemException if the backup is not sound, or the file is open somewhere; nothing has changed then
     */
    public Path restore(Path file, Backup backup) throws ProblemException {
        return whileLocked(file, locked -> {
            try {
                verification.check(backup.file());
            } catch (DamagedException e) {
                throw new ProblemException(Refusals.damaged(backup.file(), e));
            }
            Path restored = locked.resolveSibling(locked.getFileName() + ".restored");
            Files.deleteIfExists(restored); // left by a crash
            NewFile.createPrivate(restored);
            copy(backup.file(), restored);
            if (Files.exists(locked)) {
                keep(locked);
            }
            return Files.move(restored, locked, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    /** Makes a backup of what is there, or moves it aside where that cannot be. */
    private void keep(Path file) throws SQLException, IOException, ProblemException {
        try {
            if (Refusals.byHeader(file, Header.read(file)).isPresent()) {
                moveAside(file);
                return;
            }
            try (Database database = Database.open(file, true)) { // rolls back what a crash left
                verification.refuseForeign(file, database);
                Verification.checkContents(database);
                folder(file).make(database, environment.clock().instant(), Backup.Reason.RESTORE);
            }
        } catch (DamagedException e) {
            moveAside(file);
        } catch (SQLException e) {
            if (!Verification.isDamage(e)) {
                throw e;
            }
            moveAside(file);
        }
    }

    /** With its journal: left behind, SQLite would play it into the next file of that name. */
    private Path moveAside(Path file) throws IOException {
        String suffix = ".damaged-" + TIME.format(environment.clock().instant());
        Path aside = file.resolveSibling(file.getFileName() + suffix);
        Path journal = file.resolveSibling(file.getFileName() + "-journal");
        if (Files.exists(journal)) {
            Files.move(journal, file.resolveSibling(file.getFileName() + suffix + "-journal"));
        }
        return Files.move(file, aside);
    }

    /** What is done while nobody else can have the file. */
    @FunctionalInterface
    private interface Work {
        Path on(Path file) throws IOException, SQLException, ProblemException;
    }

    private Path whileLocked(Path file, Work work) throws ProblemException {
        try {
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            try (Hold hold = new Hold(environment.openFiles(), real)) {
                Optional<Problem> refusal = refusal(real, hold);
                if (refusal.isPresent()) {
                    throw new ProblemException(refusal.get());
                }
                return work.on(real);
            }
        } catch (IOException | SQLException e) {
            throw new ProblemException(notRestored(file, e));
        }
    }

    private Optional<Problem> refusal(Path file, Hold hold) {
        if (!hold.isClaimed()) {
            return Optional.of(Refusals.openElsewhere(file, "this Drydock"));
        }
        return switch (WorkspaceLock.attempt(file, environment)) {
            case WorkspaceLock.Attempt.Refused(Problem why) -> Optional.of(why);
            case WorkspaceLock.Attempt.Locked(WorkspaceLock lock) -> {
                hold.lock(lock);
                yield Optional.empty();
            }
        };
    }

    private static boolean isOurs(Path file) {
        try {
            return switch (Header.read(file).kind()) {
                case WORKSPACE -> true;
                case EMPTY, NOT_SQLITE -> file.toString().endsWith(".drydock");
                case OTHER_APPLICATION -> false;
            };
        } catch (IOException e) {
            return false; // not there, or not to be read: nothing to put aside
        }
    }

    /** A backup that can be restored, and how many kept copies are damaged in it. */
    private record Candidate(Backup backup, int damagedCopies) {}

    /**
     * The backup of sound records by which the fewest steps are lost; of several one without damaged copies, of several the
     * newest. The clock alone does not tell: it may have been wrong when a backup was made.
     */
    private Optional<Candidate> best(Path file, Optional<Set<String>> steps) throws IOException {
        List<Backup> backups = new ArrayList<>(folder(file).list());
        steps.ifPresent(made -> {
            Map<Backup, Integer> lost = new HashMap<>();
            backups.forEach(backup -> lost.put(backup, lost(made, backup).orElse(Integer.MAX_VALUE)));
            backups.sort(Comparator.comparing(lost::get)); // a stable sort: they are in the order of time
        });
        Optional<Candidate> best = Optional.empty();
        for (Backup backup : backups) {
            if (best.isPresent() && !hasAllOf(best.get().backup, backup)) {
                continue;
            }
            OptionalInt damaged = folder(file).damagedCopies(backup.file());
            if (damaged.isPresent() && (best.isEmpty() || damaged.getAsInt() < best.get().damagedCopies)) {
                best = Optional.of(new Candidate(backup, damaged.getAsInt()));
            }
            if (best.isPresent() && best.get().damagedCopies == 0) {
                break;
            }
        }
        return best;
    }

    /** Whether {@code other} has every step of {@code backup}. */
    private boolean hasAllOf(Backup backup, Backup other) {
        Optional<Set<String>> steps = steps(backup.file());
        return steps.isPresent() && lost(steps.get(), other).equals(OptionalInt.of(0));
    }

    private Inspection.Loss loss(Path file, Optional<Set<String>> steps, Candidate best) throws IOException {
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        OptionalInt edits = steps.isPresent() ? lost(steps.get(), best.backup) : OptionalInt.empty();
        return new Inspection.Loss(edits, Duration.between(best.backup.time(), changed), best.damagedCopies);
    }

    /** How many of these {@code steps} the backup does not have; empty if that cannot be read. */
    private OptionalInt lost(Set<String> steps, Backup backup) {
        Optional<Set<String>> kept = steps(backup.file());
        return kept.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(steps.stream()
                        .filter(step -> !kept.get().contains(step))
                        .count()));
    }

    /** The steps of the undo log, each with its time and whether it is undone; empty where it cannot be trusted or read. */
    private Optional<Set<String>> steps(Path file) {
        try {
            return Optional.of(Set.copyOf(verification.trusted(
                    file,
                    database -> database.list(
                            "SELECT id || ' ' || at || ' ' || undone FROM undo_step", r -> r.getString(1)))));
        } catch (ProblemException | DamagedException | RuntimeException e) {
            return Optional.empty(); // the caller reports what is wrong with the file
        }
    }

    private BackupFolder folder(Path file) {
        return new BackupFolder(file, verification);
    }

    private static Problem notRestored(Path file, Exception e) {
        return new Problem(
                file + " could not be replaced.",
                "What is in it was kept, here or beside it under another name; the backups are still there.",
                "Look whether the disk is full and whether you can write to the folder, then try again.",
                e);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long size = source.size();
            for (long done = 0; done < size; ) {
                done += source.transferTo(done, size - done, target);
            }
            target.force(true); // the name must not lead to it before it is on the disk
        }
    }
}
