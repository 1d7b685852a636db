package drydock.workspace;

import drydock.domain.ProblemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.io.TempDir;

/** A test with a real file in a folder of its own. */
abstract class RealFile {
    final TestEnvironment environment = new TestEnvironment();
    final Samples samples = new Samples(environment.ids);

    @TempDir
    Path folder;

    Path file() {
        return folder.resolve("data").resolve("test.drydock");
    }

    Workspace create() throws ProblemException {
        return Workspace.create(file(), environment.get());
    }

    Workspace open() throws ProblemException {
        return Workspace.open(file(), environment.get());
    }

    /** The Problem with which {@code future} ends. */
    static String problem(CompletableFuture<?> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProblemException problem) {
                return problem.getMessage();
            }
            throw e;
        }
        throw new AssertionError("there was no problem");
    }

    /** What a stranger does to a file. */
    static void sql(Path file, String script) throws SQLException {
        try (Database database = Database.open(file, true)) {
            database.script(script);
        }
    }

    /** Every value of every table but those named, table by table and row by row. */
    static List<String> dump(Path file, String... without) throws SQLException {
        List<String> dump = new ArrayList<>();
        try (Database database = Database.open(file, false)) {
            List<String> tables = database.list(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", r -> r.getString(1));
            tables.removeAll(List.of(without));
            for (String table : tables) {
                dump.addAll(database.list("SELECT * FROM \"" + table + "\" ORDER BY 1, 2", row -> {
                    StringBuilder line = new StringBuilder(table);
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        Object value = row.getObject(i);
                        line.append('|').append(value instanceof byte[] bytes ? Verification.sha256(bytes) : value);
                    }
                    return line.toString();
                }));
            }
        }
        return dump;
    }
}
