package drydock.workspace;

import drydock.domain.Command;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open workspace file. All methods may be called on any thread; those that wait for the disk say so. Changes are made
 * one after another on one thread of the workspace's own, in the order in which they were asked for, and a future is
 * completed on that thread: when the change is safely in the file, or with a {@link ProblemException} when nothing
 * changed. Whoever opens a workspace closes it.
 */
public final class Workspace implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    /** Of what {@link #attach} keeps, in bytes: 10 MB. */
    public static final int LARGEST_ATTACHMENT = Attachments.LARGEST;

    /** How often it is looked whether a backup is due. */
    private static final Duration TICK = Duration.ofMinutes(1);

    private final Opening.Opened opened;
    private final Writer writer;
    private final SearchIndex search;
    private final Attachments attachments;
    private final Measures measures;
    private final BackupFolder backups;
    private final BackupKeeper keeper;
    private final SelfCheck selfCheck;
    private final CopySaver copies;
    private final Environment environment;
    private final WorkThread thread = new WorkThread("drydock-writer");
    private final CompletableFuture<SearchIndex> indexed;
    private volatile State state;

    private record State(Snapshot snapshot, History history, Map<String, String> meta) {
        static State of(Writer writer) {
            return new State(writer.snapshot(), writer.history(), writer.meta());
        }
    }

    private Workspace(Opening.Opened opened, Environment environment, Migrations migrations, UndoLog.Limits limits)
            throws SQLException {
        this.opened = opened;
        this.environment = environment;
        Verification verification = new Verification(migrations);
        writer = new Writer(opened, new UndoLog(opened.rows(), opened.tables(), limits), environment.clock());
        attachments = new Attachments(opened.rows());
        measures = new Measures(opened.rows());
        backups = new BackupFolder(opened.file(), verification);
        selfCheck = new SelfCheck(opened.file(), writer, attachments, thread, backups);
        keeper = new BackupKeeper(backups, writer, selfCheck, environment.clock(), environment.background());
        copies = new CopySaver(opened.tables(), verification);
        search = new SearchIndex(opened.tables());
        state = State.of(writer);
        indexed = thread.submit(() -> {
            search.rebuild(opened.contents().snapshot());
            return search;
        });
        if (opened.access() instanceof Access.ReadWrite) {
            keepBackups();
        }
    }

    private void keepBackups() {
        tell(thread.submit(() -> {
            if (attachments.hasOrphans()) {
                writer.transaction(attachments::collect);
            }
            keeper.opened();
            return state;
        }));
        thread.repeat(keeper::tick, TICK);
    }

    /**
     * Makes a new, empty workspace and opens it. Folders that are missing are made for the user alone, as the file is.
     * Waits for the disk.
     *
     * @throws ProblemException if there is something at {@code file} already, or it cannot be made
     */
    public static Workspace create(Path file, Environment environment) throws ProblemException {
        NewFile.create(file, environment, Migrations.shipped());
        return open(file, environment);
    }

    /**
     * Opens {@code file}, to look at only where it cannot be changed: see {@link #access()}. Waits for the disk.
     *
     * @throws ProblemException if it is no workspace, is damaged or cannot be trusted
     */
    public static Workspace open(Path file, Environment environment) throws ProblemException {
        return open(file, environment, Migrations.shipped(), UndoLog.Limits.USUAL);
    }

    static Workspace open(Path file, Environment environment, Migrations migrations, UndoLog.Limits limits)
            throws ProblemException {
        Opening.Opened opened = Opening.open(file, environment, migrations);
        try {
            return new Workspace(opened, environment, migrations, limits);
        } catch (SQLException e) {
            try {
                opened.hold().close();
            } catch (SQLException | IOException onClose) {
                e.addSuppressed(onClose);
            }
            throw new ProblemException(Refusals.unreadable(file, e));
        }
    }

    /** Where the file really is, links resolved. */
    public Path file() {
        return opened.file();
    }

    /** The workspace's own lasting identity, which its copies and backups share. */
    public String identity() {
        return meta(MetaTable.UUID).orElseThrow();
    }

    public Access access() {
        return opened.access();
    }

    /** The state after the last change that is in the file. */
    public Snapshot snapshot() {
        return state.snapshot;
    }

    /** What can be undone and redone in that state. */
    public History history() {
        return state.history;
    }

    /** Carries out {@code command} as one transaction and one undo step. */
    public CompletableFuture<Commit> apply(Command command) {
        return change(() -> writer.apply(command));
    }

    /** As {@link #apply}, for what the application ships: while there is no step to undo yet, it makes none. */
    public CompletableFuture<Commit> begin(Command command) {
        return change(() -> writer.begin(command));
    }

    /** Undoes the newest step; changes nothing if there is none. */
    public CompletableFuture<Commit> undo() {
        return change(writer::undo);
    }

    /** Redoes the step that was undone last; changes nothing if there is none. */
    public CompletableFuture<Commit> redo() {
        return change(writer::redo);
    }

    /** What was kept under {@code key} by {@link #setMeta}. */
    public Optional<String> meta(String key) {
        return Optional.ofNullable(state.meta.get(key));
    }

    /** Keeps a fact about the workspace itself, such as the version of its shipped data; outside undo. Gives {@code value}. */
    public CompletableFuture<String> setMeta(String key, String value) {
        return submit(() -> {
            writer.setMeta(key, value);
            keeper.changed();
            state = State.of(writer);
            return value;
        });
    }

    /**
     * What contains all words of {@code query}, the last one as a beginning; the best first. May wait for the index just
     * after opening.
     */
    public List<SearchHit> search(String query, int limit) throws ProblemException {
        try {
            return indexed.join().search(query, limit);
        } catch (CompletionException | SQLException e) {
            throw new ProblemException(new Problem(
                    "The search failed.", "Nothing was changed.", "Open the workspace again to search.", e));
        }
    }

    /**
     * Keeps a copy of a file's content, at most 10 MB, and gives its SHA-256 in hexadecimal. Outside undo; it goes some
     * time after the last evidence that mentions it is gone and cannot come back by undo.
     */
    public CompletableFuture<String> attach(byte[] content) {
        byte[] kept = content.clone();
        return submit(() -> {
            Attachments.refuseTooLarge(kept);
            keeper.changed();
            return writer.transaction(digests -> attachments.keep(kept, digests));
        });
    }

    /** The content that was kept under {@code sha256}, checked. */
    public CompletableFuture<byte[]> attachment(String sha256) {
        return thread.submit(() -> attachments.read(sha256));
    }

    /** The kept copies whose content is not what was attached: opening does not look. None once this is closed. Waits for the disk. */
    public List<DamagedCopy> damagedCopies() throws ProblemException {
        List<DamagedCopy> damaged = selfCheck.damagedCopies();
        if (!damaged.isEmpty()) {
            keeper.damageIsKnown();
        }
        return damaged;
    }

    /** Makes {@code damaged} sound from the backups that have them; gives those of which none has. Waits for the disk. */
    public List<DamagedCopy> repair(List<DamagedCopy> damaged) throws ProblemException {
        if (opened.access() instanceof Access.ReadOnly(Problem why)) {
            throw new ProblemException(why);
        }
        keeper.changed();
        return selfCheck.repair(damaged);
    }

    /** All that {@link #keepMeasures} kept and did not forget since. Whoever asks must not believe what they did not seal. */
    public CompletableFuture<List<Measure>> measures() {
        return thread.submit(measures::all);
    }

    /**
     * Keeps what was counted, outside undo; only a help that makes a second count fast, so that it may be forgotten.
     *
     * @param used keys that are still wanted: others are forgotten once there are many
     * @return how many are kept now
     */
    public CompletableFuture<Integer> keepMeasures(List<Measure> added, Set<String> used) {
        return submit(() -> writer.transaction(digests -> measures.keep(added, used, digests)));
    }

    /** Saves a copy under another name, replacing what is there; also where the file itself is gone. */
    public CompletableFuture<SavedCopy> saveCopy(Path target) {
        return thread.submit(() -> {
            if (target.toAbsolutePath().normalize().equals(opened.file())
                    || (Files.exists(target) && environment.openFiles().isClaimed(target.toRealPath()))) {
                throw new ProblemException(Refusals.openElsewhere(target, "this Drydock"));
            }
            return copies.save(writer, target);
        });
    }

    /** Makes a backup now. */
    @SuppressWarnings("FutureReturnValueIgnored") // the inner future is what the outer one is composed with
    public CompletableFuture<Backup> backUp() {
        return submit(() -> keeper.make(Backup.Reason.ASKED)).thenCompose(backup -> backup);
    }

    /** All backups, the newest first. To restore one, close the workspace and see {@link Recovery}. Waits for the disk. */
    public List<Backup> backups() throws ProblemException {
        try {
            return backups.list();
        } catch (IOException e) {
            throw new ProblemException(Refusals.unreadable(file(), e));
        }
    }

    /** Waits for the changes that were asked for, then lets go of the file. */
    @Override
    public void close() {
        thread.close();
        keeper.close();
        try {
            search.close();
        } catch (SQLException e) {
            LOG.error("closing the search index", e);
        }
        try {
            opened.hold().close();
        } catch (SQLException | IOException e) {
            LOG.error("closing {}", opened.file(), e); // every change is in the file already
        }
    }

    /** What happens every minute; for tests, which have a time of their own. */
    CompletableFuture<?> tick() {
        return thread.submit(() -> {
            keeper.tick();
            return state;
        });
    }

    private CompletableFuture<Commit> change(WorkThread.Work<Commit> work) {
        return submit(() -> {
            Commit commit = work.run();
            keeper.changed();
            state = State.of(writer);
            updateSearch(commit);
            return commit;
        });
    }

    private <T> CompletableFuture<T> submit(WorkThread.Work<T> work) {
        if (opened.access() instanceof Access.ReadOnly(Problem why)) {
            return CompletableFuture.failedFuture(new ProblemException(why));
        }
        return thread.submit(work);
    }

    /** Where nobody waits for an answer, the user is told of a failure in the background. */
    private void tell(CompletableFuture<?> work) {
        CompletableFuture<?> _ = work.whenComplete((_, failure) -> {
            if (failure instanceof ProblemException expected) {
                LOG.warn("in the background", failure);
                environment.background().accept(expected.problem());
            } else if (failure != null) {
                LOG.error("in the background", failure);
            }
        });
    }

    /** The change is in the file already: that it cannot be found must not look as if it had failed. */
    private void updateSearch(Commit commit) {
        try {
            search.update(commit.changes(), commit.after());
        } catch (SQLException e) {
            LOG.error("search index", e);
        }
    }
}
