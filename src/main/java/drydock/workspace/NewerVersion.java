package drydock.workspace;

import drydock.domain.ProblemException;
import drydock.workspace.row.Column;
import drydock.workspace.row.EntityTables;
import drydock.workspace.row.Table;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file that a newer version of ours made. Its schema cannot be compared with anything, so only what cannot execute
 * anything is read: plain columns of plain tables, and only if all tables and columns that we know are there. No check is
 * run, since checks evaluate expressions of the file.
 */
final class NewerVersion {
    private final Path file;
    private final EntityTables tables;

    NewerVersion(Path file, EntityTables tables) {
        this.file = file;
        this.tables = tables;
    }

    Contents read(RowStore rows) throws SQLException, ProblemException {
        Database database = rows.database();
        refuseWhatExecutes(SchemaObject.of(database));
        for (Table table : tables.digested()) {
            // hidden is not 0 for generated columns, which are expressions
            Set<String> found = new HashSet<>(database.list(
                    "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", r -> r.getString(1), table.name()));
            if (!found.containsAll(table.columns().stream().map(Column::name).collect(Collectors.toSet()))) {
                throw new ProblemException(Refusals.tooNew(file));
            }
        }
        try {
            return Contents.read(rows, tables);
        } catch (DamagedException e) {
            throw new ProblemException(Refusals.tooNew(file, e));
        }
    }

    private void refuseWhatExecutes(Set<SchemaObject> schema) throws ProblemException {
        List<SchemaObject> foreign = schema.stream()
                .filter(o -> !(o.type().equals("table") || o.type().equals("index")) || isVirtual(o))
                .toList();
        if (!foreign.isEmpty()) {
            throw new ProblemException(Refusals.foreignSchema(file, foreign, List.of()));
        }
    }

    private static boolean isVirtual(SchemaObject object) {
        return object.sql() != null
                && object.sql().toUpperCase(Locale.ROOT).stripLeading().startsWith("CREATE VIRTUAL");
    }
}
