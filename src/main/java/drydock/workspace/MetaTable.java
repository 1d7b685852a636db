package drydock.workspace;

import drydock.workspace.row.Row;
import drydock.workspace.row.Table;
import java.sql.SQLException;

/** What a workspace says of itself: a few texts by key, outside undo. */
final class MetaTable {
    /** The lasting identity of the workspace, which its copies and backups share. */
    static final String UUID = "uuid";

    /** The version of the application that made the file. */
    static final String CREATED_BY = "created by";

    private final RowStore rows;

    MetaTable(RowStore rows) {
        this.rows = rows;
    }

    void put(String key, String value, Digests digests) throws SQLException {
        rows.put(rows.find(Table.META, key).orElse(null), Row.of(Table.META, key, value), digests);
    }
}
