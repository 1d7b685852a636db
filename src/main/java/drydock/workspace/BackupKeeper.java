package drydock.workspace;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes backups of an open workspace: when it was opened, and then at most every 15 minutes while things change. The
 * copy is made on the writer's thread, between two changes; it is checked on a thread of its own. Methods but {@link
 * #close} are called on the writer's thread.
 */
final class BackupKeeper {
    static final Duration PAUSE = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(BackupKeeper.class);

    private final BackupFolder folder;
    private final Writer writer;
    private final InstantSource clock;
    private final Consumer<Problem> problems;
    private final BackupFolder.Source source;
    private final WorkThread thread = new WorkThread("drydock-backup");
    private Instant last;
    private volatile boolean changed;
    private volatile boolean isWanted;
    private volatile boolean isDamageKnown;

    /** @param source may wait for the writer's thread */
    BackupKeeper(
            BackupFolder folder,
            Writer writer,
            BackupFolder.Source source,
            InstantSource clock,
            Consumer<Problem> problems) {
        this.source = source;
        this.folder = folder;
        this.writer = writer;
        this.clock = clock;
        this.problems = problems;
        this.last = clock.instant();
    }

    /** To be told when it was found that kept copies are damaged. */
    void damageIsKnown() {
        isDamageKnown = true;
    }

    /** To be told of every change. */
    void changed() {
        changed = true;
    }

    /** Makes a backup, unless the newest has the same content: else opening often would push the older ones out. */
    void opened() {
        try {
            folder.sweep();
            Optional<Path> newest = folder.newest();
            if (newest.isPresent() && folder.has(newest.get(), writer.digests())) {
                CompletableFuture<Boolean> _ =
                        thread.submit(() -> isWanted = !folder.isAsSoundAs(source, newest.get()));
                return;
            }
        } catch (IOException e) {
            LOG.warn("backups cannot be listed", e); // a new one is made, or says why it cannot
        }
        report(make(Backup.Reason.OPENED));
    }

    /**
     * Makes a backup if the newest is not sound, or if something changed and the last one is old enough; also if the clock
     * was set back, since it may be long until it is past the last one again.
     */
    void tick() {
        Instant now = clock.instant();
        boolean isDue = changed && (now.isBefore(last) || !now.isBefore(last.plus(PAUSE)));
        if (isDue || isWanted) {
            CompletableFuture<Backup> made = make(Backup.Reason.CHANGED);
            report(made);
            CompletableFuture<?> _ = made.thenAccept(this::tellOfDamage);
        }
    }

    /** Makes a backup now. */
    CompletableFuture<Backup> make(Backup.Reason reason) {
        Instant now = clock.instant();
        last = now; // also when it fails: the next attempt is due in a while, not at once
        changed = false;
        isWanted = false;
        try {
            Path copy = folder.copy(writer.database(), now);
            return thread.submit(() -> folder.check(copy, reason, source));
        } catch (ProblemException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Waits for what is being checked. */
    void close() {
        thread.close();
    }

    /** Once: what was damaged when the workspace was opened is told by whoever opened it. */
    private void tellOfDamage(Backup backup) {
        if (!backup.isWhole() && !isDamageKnown) {
            isDamageKnown = true;
            problems.accept(Problems.damagedCopies(folder.workspace()));
        }
    }

    private void report(CompletableFuture<Backup> backup) {
        CompletableFuture<Backup> _ = backup.whenComplete((_, failure) -> {
            if (failure != null) {
                changed = true; // so that it is tried again
            }
            if (failure instanceof ProblemException expected) {
                LOG.warn("backup", failure);
                problems.accept(expected.problem());
            } else if (failure != null) {
                LOG.error("backup", failure);
            }
        });
    }
}
