package drydock.workspace;

import drydock.domain.Change;
import drydock.domain.Snapshot;
import drydock.workspace.row.EntityTable;
import drydock.workspace.row.EntityTables;
import drydock.workspace.row.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sqlite.SQLiteException;

/**
 * Everything in a file but the attachments' content.
 *
 * @param digests of what was read
 * @param dataVersion changes when somebody else writes to the file
 */
record Contents(Snapshot snapshot, Map<String, String> meta, Digests digests, long dataVersion) {
    Contents {
        meta = Map.copyOf(meta);
    }

    /**
     * Reads the file, each table once, and checks it: its structure, its references and its digests.
     *
     * @throws DamagedException if anything is not as it was written
     */
    static Contents verified(RowStore rows, EntityTables tables) throws SQLException, DamagedException {
        Database database = rows.database();
        try {
            database.execute("BEGIN");
            try {
                Verification.checkStructure(database);
                Contents contents = read(rows, tables);
                List<String> differences = contents.digests.differences(Digests.stored(database));
                if (!differences.isEmpty()) {
                    throw new DamagedException(differences, "digests differ: " + differences);
                }
                Verification.checkReferences(database);
                database.execute("COMMIT");
                return contents;
            } catch (SQLException | DamagedException | RuntimeException e) {
                database.rollBack(e);
                throw e;
            }
        } catch (SQLiteException e) {
            if (Verification.isDamage(e)) {
                throw new DamagedException(List.of(), "unreadable", e);
            }
            throw e;
        }
    }

    /** Reads without any check. */
    static Contents read(RowStore rows, EntityTables tables) throws SQLException, DamagedException {
        Digests digests = Digests.empty();
        List<Change> puts = new ArrayList<>();
        TreeSet<String> unreadable = new TreeSet<>();
        List<Throwable> causes = new ArrayList<>();
        for (EntityTable<?> table : tables.all()) {
            rows.forEach(table.table(), row -> {
                digests.add(row);
                try {
                    puts.add(new Change.Put(table.decode(row)));
                } catch (IllegalArgumentException e) {
                    if (unreadable.add(table.table().name())) {
                        causes.add(e); // the first of each table is enough for the log
                    }
                }
            });
        }
        Map<String, String> meta = new HashMap<>();
        rows.forEach(Table.META, row -> {
            digests.add(row);
            meta.put(row.text(0), row.text(1));
        });
        Set<String> known = tables.digested().stream().map(Table::name).collect(Collectors.toSet());
        for (Table table : List.of(Table.UNDO_STEP, Table.UNDO_ROW, Table.ATTACHMENT, Table.MEASURE)) {
            rows.forEach(table, digests::add);
        }
        for (Table table : Verification.tables(rows.database())) {
            if (!known.contains(table.name())) {
                rows.forEach(table, digests::add); // of a version that this one only lets pass
            }
        }
        if (!meta.containsKey(MetaTable.UUID)) {
            unreadable.add(Table.META.name());
        }
        if (!unreadable.isEmpty()) {
            throw new DamagedException(
                    List.copyOf(unreadable), "unreadable rows in " + unreadable, causes.toArray(Throwable[]::new));
        }
        return new Contents(
                Snapshot.empty().with(puts), meta, digests, rows.database().number("PRAGMA data_version"));
    }
}
