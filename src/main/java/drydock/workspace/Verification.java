package drydock.workspace;

import drydock.domain.ProblemException;
import drydock.workspace.row.Column;
import drydock.workspace.row.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sqlite.SQLiteException;

/**
 * Checks of a file, whatever version of ours it has: they look at the tables as the file has them and know no record.
 */
final class Verification {
    private final Migrations migrations;
    private final Map<Integer, Set<SchemaObject>> schemas = new ConcurrentHashMap<>();

    Verification(Migrations migrations) {
        this.migrations = migrations;
    }

    /** Looks at a file with a connection to it. */
    @FunctionalInterface
    interface Look<T> {
        T at(Database database) throws SQLException, DamagedException;
    }

    /**
     * Opens {@code file} to read, makes sure that its schema is ours, and lets {@code look} at it.
     *
     * @throws ProblemException if it is no workspace, or of a newer version
     */
    <T> T trusted(Path file, Look<T> look) throws ProblemException, DamagedException {
        try {
            Header header = Header.read(file);
            if (Refusals.byHeader(file, header).isPresent()) {
                throw new ProblemException(Refusals.byHeader(file, header).get());
            }
            try (Database database = Database.open(file, false)) {
                refuseForeign(file, database);
                return look.at(database);
            }
        } catch (SQLiteException e) {
            if (isDamage(e)) {
                throw new DamagedException(List.of(), "unreadable", e);
            }
            throw new ProblemException(Refusals.unreadable(file, e));
        } catch (SQLException | IOException e) {
            throw new ProblemException(Refusals.unreadable(file, e));
        }
    }

    /**
     * Checks all that a file holds; it must be closed.
     *
     * @return the keys of the kept copies whose content is not what was attached: they make nothing else unusable
     * @throws DamagedException if anything else is not as it was written
     */
    List<String> check(Path file) throws ProblemException, DamagedException {
        return trusted(file, database -> {
            checkContents(database);
            return Attachments.unsound(database, Attachments.keys(database));
        });
    }

    /** The version of the file, whose schema must be exactly what our migrations make. */
    int refuseForeign(Path file, Database database) throws SQLException, ProblemException {
        Set<SchemaObject> found = SchemaObject.of(database);
        int version = Math.toIntExact(database.number("PRAGMA user_version"));
        if (version > migrations.latest()) {
            throw new ProblemException(Refusals.tooNew(file));
        }
        Set<SchemaObject> wanted = version < 1 ? Set.of() : schema(version);
        if (version < 1 || !found.equals(wanted)) {
            Set<SchemaObject> foreign = new HashSet<>(found);
            foreign.removeAll(wanted);
            Set<SchemaObject> missing = new HashSet<>(wanted);
            missing.removeAll(found);
            throw new ProblemException(Refusals.foreignSchema(file, foreign, missing));
        }
        return version;
    }

    /** Made once per version: a list of backups needs it for each. */
    private Set<SchemaObject> schema(int version) throws SQLException {
        Set<SchemaObject> schema = schemas.get(version);
        if (schema == null) {
            schema = migrations.schema(version);
            schemas.put(version, schema);
        }
        return schema;
    }

    /** Structure, references and digests, each table read once. */
    static void checkContents(Database database) throws SQLException, DamagedException {
        checkStructure(database);
        List<String> differences = digests(database).differences(Digests.stored(database));
        if (!differences.isEmpty()) {
            throw new DamagedException(differences, "digests differ: " + differences);
        }
        checkReferences(database);
    }

    /** Digests of everything that is there. */
    static Digests digests(Database database) throws SQLException {
        Digests digests = Digests.empty();
        RowStore rows = new RowStore(database);
        for (Table table : tables(database)) {
            rows.forEach(table, digests::add);
        }
        return digests;
    }

    static void checkStructure(Database database) throws SQLException, DamagedException {
        List<String> messages = database.list("PRAGMA integrity_check(20)", r -> Objects.toString(r.getString(1)));
        if (!messages.equals(List.of("ok"))) {
            throw new DamagedException(List.of(), String.join("; ", messages));
        }
    }

    static void checkReferences(Database database) throws SQLException, DamagedException {
        List<String> dangling = database.list("PRAGMA foreign_key_check", r -> r.getString(1));
        if (!dangling.isEmpty()) {
            throw new DamagedException(
                    dangling.stream().distinct().sorted().toList(), "references to nothing in " + dangling);
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether SQLite could not make sense of what it read. */
    static boolean isDamage(SQLException e) {
        return switch (Problems.code(e)) {
            case SQLITE_CORRUPT,
                    SQLITE_CORRUPT_VTAB,
                    SQLITE_CORRUPT_INDEX,
                    SQLITE_CORRUPT_SEQUENCE,
                    SQLITE_NOTADB,
                    SQLITE_ERROR,
                    SQLITE_IOERR_SHORT_READ,
                    SQLITE_TOOBIG -> true;
            default -> false;
        };
    }

    /** The tables of a file of ours, without their BLOBs and without the digests themselves. */
    static List<Table> tables(Database database) throws SQLException {
        List<String> names = database.list(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'digest'", r -> r.getString(1));
        List<Table> tables = new ArrayList<>();
        for (String name : names) {
            List<Column> columns = database.list(
                    "SELECT name, type, \"notnull\" FROM pragma_table_info(?) WHERE type IN ('INTEGER', 'TEXT')",
                    r -> new Column(r.getString(1), Column.Type.valueOf(r.getString(2)), r.getInt(3) == 0),
                    name);
            tables.add(new Table(name, columns, 1));
        }
        return tables;
    }
}
