package drydock.workspace;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;

/** A connection to SQLite and its prepared statements. For one thread at a time. */
final class Database implements AutoCloseable {
    /** Long enough for another instance to finish reading, short enough for a person to wait. */
    private static final int BUSY_MILLIS = 2_000;

    /** In bytes, of one value: far above what we write, far below what would fill the memory. */
    private static final int LARGEST_VALUE = 64 << 20;

    private final SQLiteConnection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Database(SQLiteConnection connection) {
        this.connection = connection;
    }

    /** Connects to {@code file}, which must exist; the first thing that the caller reads must be the schema. */
    static Database open(Path file, boolean writable) throws SQLException {
        // A URI, because a question mark in a plain name would be read as the start of driver settings.
        return connect("file://" + file.toUri().getRawPath() + (writable ? "?mode=rw" : "?mode=ro"), writable);
    }

    static Database inMemory() throws SQLException {
        return connect(":memory:", true);
    }

    private static Database connect(String name, boolean writable) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(!writable);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setGetGeneratedKeys(false); // the driver would ask for the last row's after each statement
        Database database = new Database((SQLiteConnection) config.createConnection("jdbc:sqlite:" + name));
        try {
            database.connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
            database.connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LARGEST_VALUE);
            // These two change the connection and do not read the file.
            database.execute("PRAGMA trusted_schema = OFF");
            database.execute("PRAGMA cell_size_check = ON");
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    /** Turns on what needs a file that is known to be ours. */
    void prepareForUse() throws SQLException {
        execute("PRAGMA foreign_keys = ON");
        execute("PRAGMA journal_mode = DELETE");
        execute("PRAGMA synchronous = FULL");
    }

    /** Runs all statements of {@code sql}. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Runs one statement, with {@code values} for its question marks. */
    void execute(String sql, @Nullable Object... values) throws SQLException {
        run(sql, values, statement -> {
            if (statement.execute()) {
                statement.getResultSet().close(); // some PRAGMAs answer; left open, it would keep a transaction open
            }
            return statement;
        });
    }

    /** Calls {@code reader} with the results standing on each row in turn. */
    void forEach(String sql, RowReader<?> reader, @Nullable Object... values) throws SQLException {
        run(sql, values, statement -> {
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    reader.read(results);
                }
                return statement;
            }
        });
    }

    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        List<T> list = new ArrayList<>();
        forEach(sql, results -> list.add(reader.read(results)), values);
        return list;
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        return run(sql, values, statement -> {
            try (ResultSet results = statement.executeQuery()) {
                return results.next() ? Optional.of(reader.read(results)) : Optional.empty();
            }
        });
    }

    /** The one number that {@code sql} gives. */
    long number(String sql, @Nullable Object... values) throws SQLException {
        return first(sql, results -> results.getLong(1), values)
                .orElseThrow(() -> new SQLException("no row from " + sql));
    }

    /** Rolls back, unless SQLite did so already. What fails here is added to {@code cause}. */
    void rollBack(Exception cause) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e); // "no transaction is active" after a full disk or an I/O error: already rolled back
        }
    }

    /** Copies the whole database into {@code target} by SQLite's own backup, in one go. */
    void backUpTo(Path target) throws SQLException {
        int code =
                connection.getDatabase().backup("main", target.toAbsolutePath().toString(), null);
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            SQLiteErrorCode error = SQLiteErrorCode.getErrorCode(code);
            throw new SQLiteException("backup to " + target + ": " + error, error);
        }
    }

    /** A statement that failed is of no more use: the driver has closed it. */
    private <T> T run(String sql, @Nullable Object[] values, Run<T> run) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return run.of(statement);
        } catch (SQLException e) {
            statements.remove(sql);
            statement.close();
            throw e;
        }
    }

    /** Runs a prepared statement with its values. */
    @FunctionalInterface
    private interface Run<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close(); // closes its statements
    }

    /** Reads the row on which {@code results} stands. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet results) throws SQLException;
    }
}
