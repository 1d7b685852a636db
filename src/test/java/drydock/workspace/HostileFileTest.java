package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Command;
import drydock.domain.ProblemException;
import drydock.domain.project.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be: each is refused in clear words, and not a byte of it changes. */
class HostileFileTest extends RealFile {
    @Test
    void aMissingFile() {
        assertThatThrownBy(this::open).isInstanceOf(ProblemException.class).hasMessageContaining("There is no file");
    }

    @Test
    void aFolder() throws Exception {
        Files.createDirectories(file());
        assertThatThrownBy(this::open).isInstanceOf(ProblemException.class).hasMessageContaining("is not a file");
    }

    @Test
    void anEmptyFile() throws Exception {
        Files.createDirectories(file().getParent());
        Files.createFile(file());
        assertRefused("is empty");
    }

    @Test
    void notASqliteFile() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "SQLite format 2 ".repeat(100));
        assertRefused("not a SQLite file");
    }

    @Test
    void aSqliteFileOfAnotherApplication() throws Exception {
        Files.createDirectories(file().getParent());
        Files.createFile(file());
        sql(file(), "CREATE TABLE contacts (name TEXT)");
        assertRefused("another application");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE extra (x)",
                "CREATE VIEW project_view AS SELECT * FROM project",
                "CREATE INDEX extra ON project (abs(id))",
                "CREATE TRIGGER extra AFTER INSERT ON project BEGIN DELETE FROM person; END",
                "CREATE VIRTUAL TABLE extra USING fts5(x)",
                "DROP TABLE rating",
                "DROP INDEX rating_candidate",
                "ALTER TABLE project ADD COLUMN extra TEXT",
                "ALTER TABLE person RENAME COLUMN role TO rule"
            })
    void aForeignSchema(String change) throws Exception {
        create().close();
        sql(file(), change);
        assertRefused("not as Drydock makes its files");
    }

    @Test
    void aTableReplacedByAViewThatWouldRunOnTheFirstRead() throws Exception {
        create().close();
        sql(file(), "DROP TABLE baseline; CREATE VIEW baseline AS SELECT load_extension('evil') AS id");
        assertRefused("view \"baseline\"");
    }

    @Test
    void namesInAProblemAreTamed() throws Exception {
        create().close();
        sql(file(), "CREATE TABLE \"a\nYour file is fine.\" (x)");
        assertThatThrownBy(this::open).hasMessageContaining("\"a?Your file is fine.\"");
    }

    @Test
    void rowsChangedByAnotherProgram() throws Exception {
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
        }
        sql(file(), "UPDATE person SET name = 'Eve'");
        assertRefused("Damaged: person");
    }

    @Test
    void aRowRemovedByAnotherProgram() throws Exception {
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
        }
        sql(file(), "DELETE FROM undo_row");
        assertRefused("Damaged: undo row");
    }

    @Test
    void aValueThatNoVersionWrites() throws Exception {
        try (Workspace workspace = create()) {
            workspace
                    .apply(Command.put("Add project", samples.project("Vault")))
                    .get();
        }
        sql(file(), "UPDATE project SET stage = 'SUNK'");
        Insides.sign(file());
        assertRefused("Damaged: project");
    }

    @Test
    void aCraftedUndoLogIsRefusedWhenItIsUsed() throws Exception {
        Person ada = samples.person("Ada");
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", ada)).get();
        }
        for (String crafted : new String[] {
            "table_name = 'sqlite_schema'",
            "table_name = 'undo_step'",
            "table_name = 'person; DROP TABLE person'",
            "new = replace(new, '\"name\"', '\"nom\"')",
            "new = replace(new, '\"name\"', '\"name\\\"=1;--\"')",
            "new = replace(new, 'Ada', 'Eve')",
            "row_id = row_id + 1",
            "new = '[]'",
            "new = NULL, old = NULL",
            "new = '{'"
        }) {
            Path copy = folder.resolve("crafted.drydock");
            Files.deleteIfExists(copy);
            Files.copy(file(), copy);
            sql(copy, "UPDATE undo_row SET " + crafted);
            Insides.sign(copy);
            try (Workspace workspace = Workspace.open(copy, environment.get())) {
                assertThat(problem(workspace.undo())).as(crafted).contains("can not be undone");
                assertThat(workspace.snapshot().all(Person.class)).containsExactly(ada);
                workspace
                        .apply(Command.put("Rename person", ada.withName("Ada L.")))
                        .get();
                workspace.undo().get();
            }
        }
    }

    @Test
    void aNewerVersionIsReadOnlyIfAllWeKnowIsThere() throws Exception {
        Person ada = samples.person("Ada");
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", ada)).get();
        }
        sql(
                file(),
                "ALTER TABLE person ADD COLUMN phone TEXT; CREATE TABLE finding (id INTEGER) STRICT; PRAGMA"
                        + " user_version = 99");
        byte[] before = Files.readAllBytes(file());
        try (Workspace workspace = open()) {
            assertThat(workspace.access())
                    .isInstanceOfSatisfying(
                            Access.ReadOnly.class,
                            access -> assertThat(access.why().text()).contains("newer version"));
            assertThat(workspace.snapshot().all(Person.class)).containsExactly(ada);
            assertThat(problem(workspace.apply(Command.put("Add person", samples.person("Bob")))))
                    .contains("Update Drydock");
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE rating",
                "ALTER TABLE person DROP COLUMN role",
                "CREATE TRIGGER extra AFTER INSERT ON project BEGIN DELETE FROM person; END",
                "CREATE VIEW extra AS SELECT 1",
                "CREATE VIRTUAL TABLE extra USING fts5(x)",
                "ALTER TABLE person DROP COLUMN role; ALTER TABLE person ADD COLUMN role TEXT AS (upper(name))"
            })
    void aNewerVersionThatWeCannotReadIsRefused(String change) throws Exception {
        create().close();
        sql(file(), change + "; PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(this::open).isInstanceOf(ProblemException.class);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    private void assertRefused(String words) throws Exception {
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(this::open).isInstanceOf(ProblemException.class).hasMessageContaining(words);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        // what was refused is not held on to
        assertThatThrownBy(this::open).isInstanceOf(ProblemException.class).hasMessageContaining(words);
    }

    @Test
    void aTruncatedFile() throws Exception {
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add all", samples.oneOfEach())).get();
        }
        byte[] whole = Files.readAllBytes(file());
        for (int length : new int[] {99, 100, 512, 4096, whole.length / 2, whole.length - 4096, whole.length - 1}) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertRefused(length < 100 ? "not a SQLite file" : "is damaged");
        }
    }

    /** Nobody's memory holds what such a file says it has. One of 100 MB claims to be 2 GB here; the torture has a real one. */
    @Test
    void aBlobThatWouldFillTheMemoryIsNeverRead() throws Exception {
        create().close();
        String key = "0".repeat(64);
        strangersSql("INSERT INTO attachment (sha256, size, content) VALUES ('" + key + "', " + Integer.MAX_VALUE
                + ", zeroblob(100000000))");
        Insides.sign(file());
        try (Workspace workspace = open()) {
            assertThat(workspace.snapshot().all(Person.class)).isEmpty();
        }
        assertThat(new Recovery(environment.get()).inspect(file()).problem())
                .isEmpty(); // nothing mentions it: it is gone

        strangersSql("UPDATE meta SET value = CAST(zeroblob(100000000) AS TEXT) WHERE key = 'created by'");
        assertRefused("is damaged");
    }

    /** Without our own limit on the size of a value. */
    private void strangersSql(String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }
}
