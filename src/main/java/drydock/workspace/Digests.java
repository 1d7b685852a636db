package drydock.workspace;

import drydock.workspace.row.Row;
import drydock.workspace.row.RowDigest;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Per table the number of rows and the sum of their digests. SQLite's own check sees only part of silent damage; a row
 * that changed without us changes this sum. A sum, because it does not depend on the order and can be kept up to date by
 * subtracting the old row and adding the new one.
 */
final class Digests {
    private static final BigInteger MASK = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);
    /** Digits of the largest sum. */
    private static final int LONGEST = 64;

    private static final BigInteger DAMAGED = BigInteger.ONE.negate();
    private static final Sum NOTHING = new Sum(0, BigInteger.ZERO);

    private final Map<String, Sum> sums;
    private final RowDigest digest;

    private record Sum(long rows, BigInteger sum) {}

    private Digests(Map<String, Sum> sums, RowDigest digest) {
        this.sums = new HashMap<>(sums);
        this.digest = digest;
    }

    static Digests empty() {
        return new Digests(Map.of(), new RowDigest());
    }

    /** Those that the file says it has. */
    static Digests stored(Database database) throws SQLException {
        Digests digests = empty();
        database.forEach(
                "SELECT table_name, rows, sum FROM digest",
                r -> digests.sums.put(r.getString(1), new Sum(r.getLong(2), sum(r.getString(3)))));
        return digests;
    }

    /** What was stored as {@code text}; equal to no sum of rows if that is not exactly as it is written. */
    private static BigInteger sum(String text) {
        if (text.length() > LONGEST) {
            return DAMAGED; // to read a long one takes time with the square of its length
        }
        try {
            BigInteger sum = new BigInteger(text, 16);
            return sum.toString(16).equals(text) ? sum : DAMAGED;
        } catch (NumberFormatException e) {
            return DAMAGED;
        }
    }

    /** A copy for the same thread. */
    Digests copy() {
        return new Digests(sums, digest);
    }

    void add(Row row) {
        change(row.table().name(), 1, digest.of(row));
    }

    void subtract(Row row) {
        change(row.table().name(), -1, digest.of(row).negate());
    }

    private void change(String table, int rows, BigInteger digest) {
        Sum old = sums.getOrDefault(table, NOTHING);
        sums.put(table, new Sum(old.rows + rows, old.sum.add(digest).and(MASK)));
    }

    /** Writes what differs from {@code before}, which is what the file has. */
    void store(Database database, Digests before) throws SQLException {
        for (Map.Entry<String, Sum> entry : sums.entrySet()) {
            Sum sum = entry.getValue();
            if (!sum.equals(before.sums.get(entry.getKey()))) {
                database.execute(
                        "INSERT INTO digest (table_name, rows, sum) VALUES (?, ?, ?)"
                                + " ON CONFLICT (table_name) DO UPDATE SET rows = excluded.rows, sum = excluded.sum",
                        entry.getKey(),
                        sum.rows,
                        sum.sum.toString(16));
            }
        }
    }

    /** The tables in which {@code other} says something else, sorted. */
    List<String> differences(Digests other) {
        TreeSet<String> names = new TreeSet<>(sums.keySet());
        names.addAll(other.sums.keySet());
        return names.stream()
                .filter(name -> !sums.getOrDefault(name, NOTHING).equals(other.sums.getOrDefault(name, NOTHING)))
                .toList();
    }
}
