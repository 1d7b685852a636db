package drydock.workspace;

import drydock.domain.Command;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Opening.Opened opened;
    private final Writer writer;
    private final SearchIndex search;
    private final WriterThread thread;
    private final CompletableFuture<SearchIndex> indexed;
    private volatile State state;

    private record State(Snapshot snapshot, History history, Map<String, String> meta) {
        static State of(Writer writer) {
            return new State(writer.snapshot(), writer.history(), writer.meta());
        }
    }

    private Workspace(Opening.Opened opened, Environment environment) throws SQLException {
        this.opened = opened;
        UndoLog log = new UndoLog(opened.rows(), opened.tables(), UndoLog.Limits.USUAL);
        this.writer = new Writer(
                opened.file(),
                opened.identity(),
                opened.rows(),
                opened.tables(),
                log,
                opened.contents(),
                environment.clock());
        this.search = new SearchIndex(opened.tables());
        this.state = State.of(writer);
        this.thread = new WriterThread();
        this.indexed = thread.submit(() -> {
            search.rebuild(opened.contents().snapshot());
            return search;
        });
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
        return open(file, environment, Migrations.shipped());
    }

    static Workspace open(Path file, Environment environment, Migrations migrations) throws ProblemException {
        Opening.Opened opened = Opening.open(file, environment, migrations);
        try {
            return new Workspace(opened, environment);
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

    /** Waits for the changes that were asked for, then lets go of the file. */
    @Override
    public void close() {
        thread.close();
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

    private CompletableFuture<Commit> change(WriterThread.Work<Commit> work) {
        return submit(() -> {
            Commit commit = work.run();
            state = State.of(writer);
            updateSearch(commit);
            return commit;
        });
    }

    private <T> CompletableFuture<T> submit(WriterThread.Work<T> work) {
        if (opened.access() instanceof Access.ReadOnly(Problem why)) {
            return CompletableFuture.failedFuture(new ProblemException(why));
        }
        return thread.submit(work);
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
