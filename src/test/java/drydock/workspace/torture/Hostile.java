package drydock.workspace.torture;

import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.ProblemException;
import drydock.workspace.Environment;
import drydock.workspace.Insides;
import drydock.workspace.Samples;
import drydock.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A file of a stranger who knows our digests: absurd values in every column, one at a time. It is refused, or it opens and
 * can be searched, undone, redone and copied without a failure that nobody expected. Foreign triggers, views and undo logs
 * are for {@code HostileFileTest}.
 */
final class Hostile implements Ordeal {
    private static final List<Object> ABSURD = List.of(
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            -1L,
            "",
            "-1",
            "1e999999999",
            "+999999999-12-31",
            "\u0000\u202e\ud800\uffff'\"<script>",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "x".repeat(5_000_000));

    private final Environment environment;

    Hostile(Environment environment) {
        this.environment = environment;
    }

    private record Place(String table, String column) {}

    @Override
    public String name() {
        return "hostile";
    }

    @Override
    public int rounds() {
        return Integer.MAX_VALUE;
    }

    @Override
    public int fewRounds() {
        return 25;
    }

    @Override
    public String endure(Path folder, int rounds, Random random) throws Exception {
        Path file = folder.resolve("test.drydock");
        try (Workspace workspace = Workspace.create(file, environment)) {
            workspace
                    .apply(Command.put("Add all", new Samples(Ids.from(random)).oneOfEach()))
                    .join();
        }
        int impossible = 0;
        int refused = 0;
        int opened = 0;
        List<Forgery> forgeries = forgeries(file);
        Collections.shuffle(forgeries, random);
        List<Forgery> tried = forgeries.subList(0, Math.min(rounds, forgeries.size()));
        Path copy = folder.resolve("forged").resolve("test.drydock");
        for (Forgery forgery : tried) {
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            if (!forge(copy, forgery)) {
                impossible++;
                continue;
            }
            Insides.sign(copy);
            Optional<String> refusal = use(copy, forgery);
            refused += refusal.isPresent() ? 1 : 0;
            opened += refusal.isEmpty() ? 1 : 0;
            Folders.delete(copy.getParent());
        }
        String huge = rounds < rounds() ? "" : "; " + huge(file, copy);
        return "%d absurd values in %d columns: SQLite itself does not take %d, %d files are refused in words, %d open and can be used%s"
                .formatted(
                        tried.size(),
                        tried.stream().map(Forgery::place).distinct().count(),
                        impossible,
                        refused,
                        opened,
                        huge);
    }

    /** A kept copy of 2 GB, which nobody's memory holds; what becomes of it in our memory. */
    private String huge(Path file, Path copy) throws Exception {
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try (SQLiteConnection connection = (SQLiteConnection) connect(copy);
                Statement statement = connection.createStatement()) {
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, Integer.MAX_VALUE);
            statement.execute(
                    "INSERT INTO attachment (sha256, size, content) VALUES ('huge', 1, zeroblob(2000000000))");
            statement.execute("UPDATE evidence SET sha256 = 'huge', kind = 'COPY'");
        }
        Insides.sign(copy);
        try (Workspace workspace = Workspace.open(copy, environment)) {
            if (workspace.damagedCopies().size() != 1) {
                throw new AssertionError("it passes for what was attached");
            }
            step(workspace::undo);
            step(() -> workspace.attachment("huge"));
            step(() -> workspace.saveCopy(copy.resolveSibling("copy.drydock")));
            step(workspace::backUp);
        }
        Folders.delete(copy.getParent());
        return "a kept copy of 2 GB opens, is told and can be used in "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB";
    }

    private record Forgery(Place place, Object value) {}

    private static List<Forgery> forgeries(Path file) throws SQLException {
        List<Forgery> all = new ArrayList<>();
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery("SELECT t.name, c.name FROM sqlite_schema t,"
                        + " pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name <> 'digest'")) {
            while (columns.next()) {
                for (Object value : ABSURD) {
                    all.add(new Forgery(new Place(columns.getString(1), columns.getString(2)), value));
                }
            }
        }
        return all;
    }

    /** Whether SQLite takes the value there. */
    private static boolean forge(Path file, Forgery forgery) throws SQLException {
        try (Connection connection = connect(file);
                PreparedStatement update = connection.prepareStatement("UPDATE \""
                        + forgery.place().table()
                        + "\" SET \"" + forgery.place().column() + "\" = ? WHERE rowid = (SELECT min(rowid) FROM \""
                        + forgery.place().table() + "\")")) {
            update.setObject(1, forgery.value());
            return update.executeUpdate() > 0;
        } catch (SQLException refused) {
            return false;
        }
    }

    /** Why it is refused; empty if it can be used. */
    private Optional<String> use(Path file, Forgery forgery) throws Exception {
        try (Workspace workspace = Workspace.open(file, environment)) {
            workspace.search("Vault", 10);
            step(workspace::undo);
            step(workspace::redo);
            step(() -> workspace.saveCopy(file.resolveSibling("copy.drydock")));
            step(workspace::backUp);
            return Optional.empty();
        } catch (ProblemException told) {
            return Optional.of(told.getMessage());
        } catch (RuntimeException | Error unexpected) {
            String value = forgery.value().toString();
            throw new AssertionError(
                    forgery.place() + " = " + value.substring(0, Math.min(40, value.length())), unexpected);
        }
    }

    /** What it does, or refuses in words. */
    private static void step(java.util.function.Supplier<java.util.concurrent.CompletableFuture<?>> step) {
        try {
            step.get().join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof ProblemException)) {
                throw e;
            }
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
