package drydock.workspace;

import drydock.workspace.row.EntityTable;
import drydock.workspace.row.EntityTables;
import drydock.workspace.row.Row;
import drydock.workspace.row.Table;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps that can be undone and redone, in the file. A step is data: which rows of which tables, and their values
 * before and after. Names in it are looked up in our own tables and never become SQL, so that a crafted log can at worst
 * be refused. Every method runs within a transaction of the writer.
 */
final class UndoLog {
    private final RowStore rows;
    private final EntityTables tables;
    private final Limits limits;

    /**
     * How much is kept. The oldest steps go while there are more than {@code mostSteps}; or more than {@code fewestSteps}
     * that together exceed {@code size}; or more than one that together exceed {@code hardSize}. So at least {@code
     * fewestSteps} are kept unless they are enormous, and the newest always is.
     *
     * @param size in characters of old and new rows
     * @param hardSize the same
     */
    record Limits(int fewestSteps, int mostSteps, long size, long hardSize) {
        static final Limits USUAL = new Limits(1_000, 5_000, 32L << 20, 256L << 20);

        boolean exceeded(long steps, long total) {
            return steps > mostSteps || (steps > fewestSteps && total > size) || (steps > 1 && total > hardSize);
        }
    }

    UndoLog(RowStore rows, EntityTables tables, Limits limits) {
        this.rows = rows;
        this.tables = tables;
        this.limits = limits;
    }

    History history() throws SQLException {
        return new History(undoable().map(UndoLog::words), redoable().map(UndoLog::words));
    }

    /** The step to undo next. */
    Optional<Row> undoable() throws SQLException {
        return first("WHERE undone = 0 ORDER BY id DESC LIMIT 1");
    }

    /** The step to redo next. */
    Optional<Row> redoable() throws SQLException {
        return first("WHERE undone = 1 ORDER BY id LIMIT 1");
    }

    static String words(Row step) {
        return step.text(1);
    }

    /** Adds a step; what was undone before can no longer be redone. */
    void record(String words, Instant at, List<RowChange> changes, Digests digests) throws SQLException {
        for (Row undone : rows.list(Table.UNDO_STEP, "WHERE undone = 1")) {
            drop(undone, digests);
        }
        long step = 1 + rows.database().number("SELECT ifnull(max(id), 0) FROM undo_step");
        long size = 0;
        long seq = 0;
        for (RowChange change : changes) {
            String before = json(change.table(), change.before());
            String after = json(change.table(), change.after());
            size += length(before) + length(after);
            String table = change.table().table().name();
            rows.put(null, Row.of(Table.UNDO_ROW, step, seq++, table, change.id(), before, after), digests);
        }
        rows.put(null, Row.of(Table.UNDO_STEP, step, words, at.toString(), 0L, size), digests);
        prune(digests);
    }

    /**
     * What {@code step} did, in its order.
     *
     * @throws IllegalArgumentException if the log holds what we would never have written
     */
    List<RowChange> changes(Row step) throws SQLException {
        List<RowChange> changes = new ArrayList<>();
        for (Row row : rows.list(Table.UNDO_ROW, "WHERE step = ? ORDER BY seq", step.integer(0))) {
            EntityTable<?> table = tables.named(row.text(2))
                    .orElseThrow(() -> new IllegalArgumentException("the undo log names a table that is not ours"));
            changes.add(new RowChange(
                    table,
                    row.integer(3),
                    row(table, row.integer(3), row.textOrNull(4)),
                    row(table, row.integer(3), row.textOrNull(5))));
        }
        return changes;
    }

    void mark(Row step, boolean undone, Digests digests) throws SQLException {
        long flag = undone ? 1 : 0;
        rows.put(
                step,
                Row.of(Table.UNDO_STEP, step.integer(0), step.text(1), step.text(2), flag, step.integer(4)),
                digests);
    }

    private void prune(Digests digests) throws SQLException {
        long steps = rows.database().number("SELECT count(*) FROM undo_step");
        long size = rows.database().number("SELECT ifnull(sum(size), 0) FROM undo_step");
        while (limits.exceeded(steps, size)) {
            Row oldest = first("ORDER BY id LIMIT 1").orElseThrow();
            drop(oldest, digests);
            steps--;
            size -= oldest.integer(4);
        }
    }

    private void drop(Row step, Digests digests) throws SQLException {
        for (Row row : rows.list(Table.UNDO_ROW, "WHERE step = ?", step.integer(0))) {
            digests.subtract(row);
        }
        rows.database().execute("DELETE FROM undo_row WHERE step = ?", step.integer(0));
        rows.delete(step, digests);
    }

    private Optional<Row> first(String condition) throws SQLException {
        return rows.list(Table.UNDO_STEP, condition).stream().findFirst();
    }

    private static @Nullable String json(EntityTable<?> table, @Nullable Row row) {
        return row == null ? null : table.toJson(row);
    }

    private static @Nullable Row row(EntityTable<?> table, long id, @Nullable String json) {
        if (json == null) {
            return null;
        }
        Row row = table.fromJson(json);
        if (row.integer(0) != id) {
            throw new IllegalArgumentException("the undo log contradicts itself");
        }
        return row;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
