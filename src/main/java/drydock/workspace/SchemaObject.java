package drydock.workspace;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the schema: a table or index, and whatever else a file may bring along.
 *
 * @param sql its definition; null for the indexes that SQLite makes by itself
 */
record SchemaObject(
        String type, String name, String table, @Nullable String sql) {
    /** All of {@code database}. */
    static Set<SchemaObject> of(Database database) throws SQLException {
        return new HashSet<>(database.list(
                "SELECT type, name, tbl_name, sql FROM sqlite_schema",
                r -> new SchemaObject(
                        String.valueOf(r.getString(1)),
                        String.valueOf(r.getString(2)),
                        String.valueOf(r.getString(3)),
                        r.getString(4))));
    }
}
