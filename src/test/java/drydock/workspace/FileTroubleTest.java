package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.ProblemException;
import drydock.domain.checklist.Evidence;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What can happen to a file while it is open, and files that must not be written to. */
class FileTroubleTest extends RealFile {
    @Test
    @DisabledOnOs(OS.WINDOWS) // an open file cannot be deleted there
    void aDeletedFileRefusesChangesAndCanBeSavedElsewhere() throws Exception {
        Path copy = folder.resolve("copy.drydock");
        try (Workspace workspace = create()) {
            String key = workspace.attach(new byte[] {1, 2, 3}).get();
            List<Entity> all = samples.oneOfEach();
            all.replaceAll(each -> each instanceof Evidence evidence ? evidence.withSha256(key) : each);
            workspace.apply(Command.put("Add all", all)).get();
            Files.delete(file());
            assertThat(problem(workspace.apply(Command.put("Add person", samples.person("Bob")))))
                    .contains("no longer there", "Save a copy");
            assertThat(workspace.snapshot().all(Person.class)).hasSize(1);
            assertThat(workspace.saveCopy(copy).get()).isEqualTo(new SavedCopy(copy, true, List.of()));
            assertThat(file()).doesNotExist();
            try (Workspace saved = Workspace.open(copy, environment.get())) {
                assertThat(saved.history().undo()).contains("Add all");
                assertThat(saved.attachment(key).get()).containsExactly(1, 2, 3);
                assertThat(saved.identity()).isEqualTo(workspace.identity());
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReplacedFileRefusesChangesAndIsLeftAlone() throws Exception {
        Path other = folder.resolve("other.drydock");
        Workspace.create(other, environment.get()).close();
        byte[] content = Files.readAllBytes(other);
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
            Files.move(other, file(), StandardCopyOption.REPLACE_EXISTING);
            assertThat(problem(workspace.undo())).contains("Another file was put in the place");
            assertThat(workspace.snapshot().all(Person.class)).hasSize(1);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(content);
    }

    @Test
    void aFileWrittenByAnotherProgramRefusesChangesAndIsSavedFromMemory() throws Exception {
        Path copy = folder.resolve("copy.drydock");
        Person ada = samples.person("Ada");
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", ada)).get();
            sql(file(), "UPDATE person SET name = 'Eve'");
            assertThat(problem(workspace.apply(Command.put("Add person", samples.person("Bob")))))
                    .contains("Another program wrote");
            assertThat(workspace.saveCopy(copy).get()).isEqualTo(new SavedCopy(copy, false, List.of()));
        }
        try (Workspace saved = Workspace.open(copy, environment.get())) {
            assertThat(saved.access()).isInstanceOf(Access.ReadWrite.class);
            assertThat(saved.snapshot().all(Person.class)).containsExactly(ada);
        }
    }

    @Test
    void aProgramThatWroteAndChangedNothingIsNoReasonToRefuse() throws Exception {
        try (Workspace workspace = create()) {
            sql(file(), "CREATE TABLE extra (x)");
            assertThat(problem(workspace.apply(Command.put("Add person", samples.person("Ada")))))
                    .contains("Another program wrote");
            sql(file(), "DROP TABLE extra");
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.snapshot().all(Person.class)).hasSize(1);
        }
    }

    @Test
    void aCopyIsNotSavedOverAnOpenFile() throws Exception {
        try (Workspace workspace = create()) {
            assertThat(problem(workspace.saveCopy(file()))).contains("is open");
        }
    }

    @Test
    void aFullDiskRefusesTheChangeAndTheNextOneWorks() throws Exception {
        create().close();
        Opening.Opened opened = Opening.open(file(), environment.get(), Migrations.shipped());
        try (Hold hold = opened.hold()) {
            UndoLog log = new UndoLog(opened.rows(), opened.tables(), UndoLog.Limits.USUAL);
            Writer writer = new Writer(opened, log, environment);
            Database database = opened.rows().database();
            Project project = samples.project("Vault");
            writer.apply(Command.put("Add project", project));
            long pages = database.number("PRAGMA page_count");
            database.number("PRAGMA max_page_count = " + pages);
            // random, because what repeats itself may fit into the pages that are there
            String notes = new Random(1)
                    .ints(100_000, 'a', 'z')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThatThrownBy(() -> writer.apply(Command.put("Edit notes", project.withNotes(notes))))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("The disk is full");
            assertThat(writer.snapshot().all(Project.class)).containsExactly(project);
            assertThat(writer.history().undo()).contains("Add project");
            database.number("PRAGMA max_page_count = 100000");
            writer.apply(Command.put("Edit notes", project.withNotes(notes)));
            assertThat(hold.isClaimed()).isTrue();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.history().undo()).contains("Edit notes");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWriteProtectedFileIsReadOnly() throws Exception {
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
        }
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--------"));
        assertReadOnly("write-protected");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileInAWriteProtectedFolderIsReadOnly() throws Exception {
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
        }
        Path parent = file().getParent();
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-x------"));
        try {
            assertReadOnly("The folder");
        } finally {
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void anOldFileIsBackedUpBeforeItIsBroughtUpToDate() throws Exception {
        Person ada = samples.person("Ada");
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", ada)).get();
        }
        environment.pass(Duration.ofDays(1));
        Migrations newer = oneMoreThanShipped("CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                + " INSERT INTO tag VALUES (1, 'a')");
        try (Workspace workspace = Workspace.open(file(), environment.get(), newer, UndoLog.Limits.USUAL)) {
            assertThat(workspace.snapshot().all(Person.class)).containsExactly(ada);
            assertThat(workspace.backups()).anyMatch(b -> b.reason() == Backup.Reason.UPDATE);
            workspace.undo().get();
        }
        Workspace.open(file(), environment.get(), newer, UndoLog.Limits.USUAL).close();
        try (Workspace old = open()) { // as the Drydock before sees it
            assertThat(old.access()).isInstanceOf(Access.ReadOnly.class);
        }
    }

    @Test
    void aMigrationThatFailsChangesNothing() throws Exception {
        create().close();
        byte[] before = Files.readAllBytes(file());
        Migrations broken = oneMoreThanShipped("CREATE TABLE tag (id INTEGER) STRICT; SELECT * FROM nothing");
        assertThatThrownBy(() -> Workspace.open(file(), environment.get(), broken, UndoLog.Limits.USUAL))
                .isInstanceOf(ProblemException.class);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        open().close();
    }

    private static Migrations oneMoreThanShipped(String next) {
        List<String> scripts = new ArrayList<>(Migrations.shipped().scripts());
        scripts.add(next);
        return new Migrations(scripts);
    }

    private void assertReadOnly(String words) throws Exception {
        byte[] before = Files.readAllBytes(file());
        try (Workspace workspace = open()) {
            assertThat(workspace.access())
                    .isInstanceOfSatisfying(
                            Access.ReadOnly.class,
                            access -> assertThat(access.why().text()).contains(words));
            assertThat(workspace.snapshot().all(Person.class)).hasSize(1);
            assertThat(workspace.search("ada", 5)).hasSize(1);
            assertThat(problem(workspace.apply(Command.put("Add person", samples.person("Bob")))))
                    .contains(words);
            workspace.saveCopy(folder.resolve("copy.drydock")).get();
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        try (Workspace copy = Workspace.open(folder.resolve("copy.drydock"), environment.get())) {
            assertThat(copy.access()).isInstanceOf(Access.ReadWrite.class);
        }
    }
}
