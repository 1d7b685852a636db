package drydock.workspace;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.workspace.row.EntityTable;
import drydock.workspace.row.EntityTables;
import drydock.workspace.row.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Changes the file. One command is one transaction and one undo step; when it fails, nothing has changed. Lives on the
 * writer's thread.
 */
final class Writer {
    private final Path file;
    private final FileIdentity identity;
    private final RowStore rows;
    private final EntityTables tables;
    private final UndoLog log;
    private final InstantSource clock;
    private final Set<SchemaObject> schema;

    private long dataVersion;
    private Digests digests;
    private Snapshot snapshot;
    private Map<String, String> meta;
    private History history;

    Writer(Opening.Opened opened, UndoLog log, InstantSource clock) throws SQLException {
        this.file = opened.file();
        this.identity = opened.identity();
        this.rows = opened.rows();
        this.tables = opened.tables();
        this.log = log;
        this.clock = clock;
        this.schema = SchemaObject.of(rows.database());
        this.dataVersion = opened.contents().dataVersion();
        this.digests = opened.contents().digests();
        this.snapshot = opened.contents().snapshot();
        this.meta = opened.contents().meta();
        this.history = log.history();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    History history() {
        return history;
    }

    Map<String, String> meta() {
        return meta;
    }

    Database database() {
        return rows.database();
    }

    Digests digests() {
        return digests;
    }

    Commit apply(Command command) throws ProblemException {
        return apply(command, true);
    }

    /** As {@link #apply}, without an undo step unless there is one already, which must fit what is in the file. */
    Commit begin(Command command) throws ProblemException {
        return apply(command, !history.equals(History.EMPTY));
    }

    private Commit apply(Command command, boolean undoable) throws ProblemException {
        return commit(next -> {
            List<RowChange> done = new ArrayList<>();
            for (Change change : command.changes()) {
                perform(change, next).ifPresent(done::add);
            }
            if (undoable && !done.isEmpty()) {
                log.record(command.words(), clock.instant(), done, next);
            }
            return done;
        });
    }

    /** Undoes the newest step; does nothing if there is none. */
    Commit undo() throws ProblemException {
        return commit(next -> {
            Optional<Row> step = log.undoable();
            return step.isEmpty() ? List.of() : replay(step.get(), true, next);
        });
    }

    /** Redoes the step that was undone last; does nothing if there is none. */
    Commit redo() throws ProblemException {
        return commit(next -> {
            Optional<Row> step = log.redoable();
            return step.isEmpty() ? List.of() : replay(step.get(), false, next);
        });
    }

    void setMeta(String key, String value) throws ProblemException {
        transaction(next -> {
            new MetaTable(rows).put(key, value, next);
            return key;
        });
        Map<String, String> changed = new HashMap<>(meta);
        changed.put(key, value);
        meta = Map.copyOf(changed);
    }

    /**
     * Runs {@code work} in a transaction of its own; it keeps the digests it is given in step.
     *
     * @throws ProblemException if it failed; nothing has changed then
     */
    <T> T transaction(Work<T> work) throws ProblemException {
        checkStillThere();
        Digests next = digests.copy();
        try {
            database().execute("BEGIN IMMEDIATE");
            T result;
            try {
                refuseWritesOfOthers();
                result = work.run(next);
                next.store(database(), digests);
                commitTransaction();
            } catch (SQLException | ProblemException | RuntimeException e) {
                database().rollBack(e);
                throw e;
            }
            digests = next;
            return result;
        } catch (SQLException e) {
            throw new ProblemException(Problems.notSaved(file, e));
        }
    }

    /**
     * SQLite tells that the file is not as this connection left it. So it is after another program wrote, but also after a
     * disk that failed took our own half-written change back: then everything is as we know it.
     */
    private void refuseWritesOfOthers() throws SQLException, ProblemException {
        long found = database().number("PRAGMA data_version");
        if (found == dataVersion) {
            return;
        }
        boolean isAsWeKnow = SchemaObject.of(database()).equals(schema)
                && Verification.digests(database()).differences(digests).isEmpty();
        if (!isAsWeKnow) {
            throw new ProblemException(Problems.changedByAnother(file));
        }
        dataVersion = found;
    }

    private Commit commit(Work<List<RowChange>> work) throws ProblemException {
        record Done(List<RowChange> changes, History history) {}
        Done done = transaction(next -> new Done(work.run(next), log.history()));
        List<Change> changes = done.changes.stream().map(RowChange::change).toList();
        snapshot = snapshot.with(changes);
        history = done.history;
        return new Commit(changes, snapshot, history);
    }

    /** What {@code change} did to a row; empty if all was so already. */
    private Optional<RowChange> perform(Change change, Digests next) throws SQLException {
        EntityTable<?> table = tables.of(change.type());
        Row before = rows.find(table.table(), change.id().value()).orElse(null);
        Row after = change instanceof Change.Put(var entity) ? table.encode(entity) : null;
        if (after == null ? before == null : after.equals(before)) {
            return Optional.empty();
        }
        RowChange done = new RowChange(table, change.id().value(), before, after);
        write(done, next);
        return Optional.of(done);
    }

    private List<RowChange> replay(Row step, boolean undo, Digests next) throws SQLException, ProblemException {
        List<RowChange> done = new ArrayList<>();
        try {
            List<RowChange> logged = log.changes(step);
            for (RowChange change : undo ? logged.reversed() : logged) {
                done.add(undo ? change.inverse() : change);
            }
            for (RowChange change : done) {
                Row found = rows.find(change.table().table(), change.id()).orElse(null);
                if (found == null ? change.before() != null : !found.equals(change.before())) {
                    throw new IllegalArgumentException("the undo log does not fit the data");
                }
                change.change(); // only rows that are records may get into the file
                write(change, next);
            }
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problems.unfitLog(UndoLog.words(step), e));
        }
        log.mark(step, undo, next);
        return done;
    }

    private void write(RowChange change, Digests next) throws SQLException {
        @Nullable Row before = change.before();
        @Nullable Row after = change.after();
        if (after != null) {
            rows.put(before, after, next);
        } else if (before != null) {
            rows.delete(before, next);
        }
    }

    /** Commits; where something still refers to what is gone, says what, since SQLite's own message does not. */
    private void commitTransaction() throws SQLException, ProblemException {
        try {
            database().execute("COMMIT");
        } catch (SQLiteException e) {
            if (e.getResultCode() != SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY) {
                throw e;
            }
            List<Problems.Dangling> dangling = database()
                    .list("PRAGMA foreign_key_check", r -> new Problems.Dangling(r.getString(1), r.getString(3)));
            throw new ProblemException(Problems.dangling(dangling, e));
        }
    }

    private void checkStillThere() throws ProblemException {
        try {
            if (!FileIdentity.of(file).isSame(identity)) {
                throw new ProblemException(Problems.replaced(file));
            }
        } catch (IOException e) {
            throw new ProblemException(Problems.gone(file, e));
        }
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run(Digests digests) throws SQLException, ProblemException;
    }
}
