package drydock.workspace;

import drydock.domain.Change;
import drydock.domain.Id;
import drydock.workspace.row.EntityTable;
import drydock.workspace.row.Row;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one row.
 *
 * @param before null if it was added
 * @param after null if it was removed
 */
record RowChange(
        EntityTable<?> table,
        long id,
        @Nullable Row before,
        @Nullable Row after) {
    RowChange inverse() {
        return new RowChange(table, id, after, before);
    }

    /** The same in terms of the records; from the row, so that the snapshot holds exactly what the file holds. */
    Change change() {
        return after == null ? new Change.Remove(table.type(), new Id<>(id)) : new Change.Put(table.decode(after));
    }
}
