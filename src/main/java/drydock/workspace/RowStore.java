package drydock.workspace;

import drydock.workspace.row.Column;
import drydock.workspace.row.Row;
import drydock.workspace.row.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes rows, and keeps the digests in step. All table and column names come from our own {@link Table}s. */
final class RowStore {
    private final Database database;
    private final Map<String, Sql> sql = new HashMap<>();

    private record Sql(String find, String put, String delete) {}

    RowStore(Database database) {
        this.database = database;
    }

    Database database() {
        return database;
    }

    Optional<Row> find(Table table, Object... key) throws SQLException {
        return database.first(sql(table).find, results -> read(table, results), key);
    }

    /** Every row, in no particular order. */
    void forEach(Table table, RowConsumer consumer) throws SQLException {
        database.forEach("SELECT " + names(table.columns()) + " FROM " + quoted(table.name()), results -> {
            Row row = read(table, results);
            consumer.accept(row);
            return row;
        });
    }

    /** Rows of {@code table} where {@code condition} holds, in its order. */
    List<Row> list(Table table, String condition, @Nullable Object... values) throws SQLException {
        return database.list(
                "SELECT " + names(table.columns()) + " FROM " + quoted(table.name()) + " " + condition,
                results -> read(table, results),
                values);
    }

    /** Adds {@code row}, or replaces {@code old}, the row with the same key. */
    void put(@Nullable Row old, Row row, Digests digests) throws SQLException {
        database.execute(sql(row.table()).put, row.values().toArray());
        if (old != null) {
            digests.subtract(old);
        }
        digests.add(row);
    }

    void delete(Row old, Digests digests) throws SQLException {
        database.execute(sql(old.table()).delete, old.key().toArray());
        digests.subtract(old);
    }

    private static Row read(Table table, ResultSet results) throws SQLException {
        List<Column> columns = table.columns();
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type() == Column.Type.TEXT) {
                values.add(results.getString(i + 1));
            } else {
                long number = results.getLong(i + 1);
                values.add(number == 0 && results.wasNull() ? null : number);
            }
        }
        return new Row(table, values);
    }

    private Sql sql(Table table) {
        return sql.computeIfAbsent(table.name(), name -> {
            String where = " WHERE "
                    + table.keyColumns().stream()
                            .map(c -> quoted(c.name()) + " = ?")
                            .collect(Collectors.joining(" AND "));
            String marks = table.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
            String updates = table.columns().stream()
                    .skip(table.keys())
                    .map(c -> quoted(c.name()) + " = excluded." + quoted(c.name()))
                    .collect(Collectors.joining(", "));
            return new Sql(
                    "SELECT " + names(table.columns()) + " FROM " + quoted(name) + where,
                    "INSERT INTO " + quoted(name) + " (" + names(table.columns()) + ") VALUES (" + marks
                            + ") ON CONFLICT (" + names(table.keyColumns()) + ") DO UPDATE SET " + updates,
                    "DELETE FROM " + quoted(name) + where);
        });
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(c -> quoted(c.name())).collect(Collectors.joining(", "));
    }

    /** WHEN, for one, is a word of SQL. */
    private static String quoted(String name) {
        return '"' + name + '"';
    }

    /** Takes a row. */
    @FunctionalInterface
    interface RowConsumer {
        void accept(Row row) throws SQLException;
    }
}
