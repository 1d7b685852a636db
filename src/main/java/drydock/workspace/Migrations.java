package drydock.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The scripts that make the schema, one per version, in order.
 *
 * @param scripts the first makes version 1 out of an empty file
 */
record Migrations(List<String> scripts) {
    private static final int SHIPPED = 8;

    Migrations {
        scripts = List.copyOf(scripts);
    }

    static Migrations shipped() {
        return new Migrations(IntStream.rangeClosed(1, SHIPPED)
                .mapToObj(version -> resource("migration/V" + version + ".sql"))
                .toList());
    }

    /** The version that they lead to. */
    int latest() {
        return scripts.size();
    }

    /** Runs what a file of version {@code from} lacks; within the caller's transaction. */
    void run(Database database, int from) throws SQLException {
        for (String script : scripts.subList(from, scripts.size())) {
            database.script(script);
        }
        database.script("PRAGMA application_id = " + Header.APPLICATION_ID + "; PRAGMA user_version = " + latest());
    }

    /** What a file of {@code version} consists of, exactly. */
    Set<SchemaObject> schema(int version) throws SQLException {
        try (Database database = Database.inMemory()) {
            new Migrations(scripts.subList(0, version)).run(database, 0);
            return SchemaObject.of(database);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
