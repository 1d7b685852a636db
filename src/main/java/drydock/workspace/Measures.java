package drydock.workspace;

import drydock.workspace.row.Row;
import drydock.workspace.row.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Counts that are kept by content. They are no data of the user: they can be made again and are not undone. */
final class Measures {
    /** Some repositories' worth of files; about 10 MB. */
    static final int MOST = 20_000;

    private final RowStore rows;

    Measures(RowStore rows) {
        this.rows = rows;
    }

    List<Measure> all() throws SQLException {
        return rows.database()
                .list(
                        "SELECT key, seal, content FROM measure LIMIT " + MOST,
                        r -> new Measure(r.getString(1), r.getString(2), r.getBytes(3)));
    }

    /** Keeps {@code added}; forgets what is not {@code used} where there would be too many. Gives how many there are. */
    int keep(List<Measure> added, Set<String> used, Digests digests) throws SQLException {
        for (Measure measure : added) {
            put(measure, digests);
        }
        if (count() > MOST) {
            for (Row row : rows.list(Table.MEASURE, "")) {
                if (!used.contains(row.text(0))) {
                    rows.delete(row, digests);
                }
            }
        }
        return count();
    }

    private int count() throws SQLException {
        return Math.toIntExact(rows.database().number("SELECT count(*) FROM measure"));
    }

    private void put(Measure measure, Digests digests) throws SQLException {
        for (Row old : rows.list(Table.MEASURE, "WHERE key = ?", measure.key())) {
            rows.delete(old, digests);
        }
        rows.database()
                .execute(
                        "INSERT INTO measure (key, seal, content) VALUES (?, ?, ?)",
                        measure.key(),
                        measure.seal(),
                        measure.content());
        digests.add(Row.of(Table.MEASURE, measure.key(), measure.seal()));
    }
}
