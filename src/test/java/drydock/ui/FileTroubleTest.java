package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.ui.base.Place;
import drydock.ui.base.Words;
import drydock.workspace.Backup;
import drydock.workspace.ChildJvm;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of files that cannot be opened, cannot be changed, or go away. */
final class FileTroubleTest {
    @TempDir
    private Path folder;

    private @Nullable Harness app;

    @AfterEach
    void close() {
        if (app != null) {
            app.close();
        }
    }

    /** The file that the window opens by itself. */
    private Path file() {
        return folder.resolve("test.drydock");
    }

    private Harness start(Path wanted) {
        Harness started = Harness.start(folder, wanted);
        app = started;
        return started;
    }

    /** Starts over {@code wanted}, which cannot be opened, and gives all that is said about it. */
    private String trouble(Path wanted) {
        Harness started = start(wanted);
        started.waitUntil("the file was looked at", () -> isLookedAt(started));
        return said(started);
    }

    private static boolean isLookedAt(Harness started) {
        return started.shows("#trouble") && !started.shows("#trouble-looking");
    }

    private static String said(Harness started) {
        return started.onFx(() -> String.join(
                "\n",
                SceneNodes.shown(started.robot().lookup("#trouble").query())
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .toList()));
    }

    private static void waitUntilOpen(Harness started) {
        started.waitUntil("the workspace is open", () -> started.shows("#rail"));
        started.settle();
    }

    private static List<String> people(Harness started) {
        return started.snapshot().all(Person.class).stream().map(Person::name).toList();
    }

    private List<Path> beside(String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .toList();
        }
    }

    private static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedAndLeftAlone() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Dear diary");

        assertThat(trouble(text)).contains("notes.txt").contains("it is not a SQLite file");
        assertThat(app.shows("#set-aside")).isFalse();
        assertThat(text).hasContent("Dear diary");
        assertThat(app.stage().getTitle()).isEqualTo("notes.txt (not open) – Drydock");
    }

    @Test
    void anotherApplicationsFileIsNamedAndLeftAlone() throws Exception {
        Path other = folder.resolve("cookies.sqlite");
        sql(other, "CREATE TABLE cookie (name TEXT)");
        byte[] before = Files.readAllBytes(other);

        assertThat(trouble(other))
                .contains("cookies.sqlite", "another application", "Open it with the application that it belongs to.");
        assertThat(app.shows("#set-aside")).isFalse();
        assertThat(other).hasBinaryContent(before);
    }

    @Test
    void afterAFileThatCannotBeOpenedTheOneBeforeIsOneClickAway() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Dear diary");
        Harness started = start(SampleFile.with(file(), "Ada"));
        started.files().answer(text);
        started.menu("file-open");
        started.waitUntil("the file was looked at", () -> isLookedAt(started));
        started.settle(); // what was found lies in its place

        started.robot().clickOn("#back-to-last");
        waitUntilOpen(started);
        assertThat(people(started)).containsExactly("Ada");
    }

    @Test
    void aTruncatedFileComesBackFromTheNewestBackup() throws Exception {
        SampleFile.withBackupBefore(file(), "Ada", "Bob");
        try (RandomAccessFile cut = new RandomAccessFile(file().toFile(), "rw")) {
            cut.setLength(cut.length() / 2);
        }

        assertThat(trouble(file()))
                .contains("test.drydock", "damaged")
                .contains("The newest sound backup is of ")
                .contains("Restoring it loses ");
        app.robot().clickOn("#restore-newest");
        waitUntilOpen(app);
        assertThat(people(app)).containsExactly("Ada");
        assertThat(beside(".damaged-")).hasSize(1);
    }

    @Test
    void aFileWithAFlippedBitIsSetAsideAndKept() throws Exception {
        SampleFile.with(file(), "Ada");
        flip(file(), "Ada");
        byte[] damaged = Files.readAllBytes(file());

        assertThat(trouble(file())).contains("damaged").contains("There is no sound backup of it.");
        app.robot().clickOn("#set-aside");
        waitUntilOpen(app);
        assertThat(people(app)).isEmpty();
        assertThat(beside(".damaged-"))
                .singleElement()
                .satisfies(kept -> assertThat(kept).hasBinaryContent(damaged));
        assertThat(app.messages()).contains("is kept as");
    }

    @Test
    void askedTwiceToTryAgainItTriesOnce() throws Exception {
        Files.writeString(file(), "This is no workspace, just a text that lies where one is expected.");
        assertThat(trouble(file())).contains("test.drydock");
        Files.delete(file());
        SampleFile.with(file(), "Ada");
        app.onFx(() -> {
            Button again = app.robot().lookup("_Try again").queryButton();
            again.fire();
            again.fire();
            return null;
        });
        waitUntilOpen(app);
        app.settle();

        assertThat(people(app)).containsExactly("Ada");
        assertThat(app.stage().getTitle()).isEqualTo("test.drydock – Drydock");
        assertThat(app.messages()).isEmpty();
    }

    private static void flip(Path file, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                bytes[at] ^= 1;
            }
        }
        Files.write(file, bytes);
    }

    /** Opens the plan of the sample project and types into a retest window's terms, then leaves the field. */
    private static void typeTerms(Harness started, String text) {
        started.go(Place.GUIDE); // Home names the project, too
        started.robot().clickOn("#project-switcher");
        new Sitting(started).chooseInMenu("Sample: Harbour Lending");
        started.go(Place.PLAN);
        started.onFx(() -> {
            TableView<?> table = started.robot().lookup("#plan").queryAs(TableView.class);
            for (int i = 0; i < table.getItems().size(); i++) {
                if (String.valueOf(table.getColumns()
                                .get(2)
                                .getCellObservableValue(i)
                                .getValue())
                        .contains("title=Second retest")) {
                    table.getSelectionModel().clearAndSelect(i);
                }
            }
            return null;
        });
        started.settle();
        started.onFx(() -> {
            started.robot().lookup("#retest-terms").query().requestFocus(); // a message may lie over it
            return null;
        });
        started.robot().push(KeyCode.SHORTCUT, KeyCode.A).write(text);
    }

    private static String terms(Harness started) {
        return started.snapshot().all(RetestWindow.class).stream()
                .filter(window -> window.title().equals("Second retest"))
                .findFirst()
                .orElseThrow()
                .terms();
    }

    /** A change is refused with {@code words}, the file keeps what it has, and what was typed stays in its field. */
    private static void assertRefused(Harness started, String words) {
        String before = terms(started);
        typeTerms(started, "Ten days, one round");
        started.robot().push(KeyCode.TAB);
        started.settle();

        assertThat(started.messages()).contains(words);
        assertThat(terms(started)).isEqualTo(before);
        TextInputControl field = started.robot().lookup("#retest-terms").queryAs(TextInputControl.class);
        assertThat(field.getText()).isEqualTo("Ten days, one round");
    }

    private static void assertReadOnly(Harness started, String words) {
        assertThat(started.messages()).contains(words);
        assertThat(started.text("#status-saved")).isEqualTo("Read-only");
        assertThat(started.stage().getTitle()).isEqualTo("test.drydock (read-only) – Drydock");
        assertRefused(started, words);
        started.menu("undo");
        assertThat(started.text("#status-saved")).isEqualTo("Read-only");
    }

    private Path withSampleProject() throws Exception {
        return SampleFile.withSampleProject(file());
    }

    @Test
    void aFileOfANewerVersionIsOnlyLookedAt() throws Exception {
        withSampleProject();
        sql(file(), "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());

        assertReadOnly(start(file()), "made by a newer version");
        close();
        app = null;
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // has no such modes
    void aWriteProtectedFileIsOnlyLookedAt() throws Exception {
        withSampleProject();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--------"));

        assertReadOnly(start(file()), "write-protected");
    }

    @Test
    void aFileThatAnotherDrydockHasOpenIsOnlyLookedAtAndTheOtherNamed() throws Exception {
        withSampleProject();
        try (ChildJvm other = ChildJvm.holding(file())) {
            assertReadOnly(start(file()), "process " + other.id());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // an open file cannot be deleted there
    void aFileDeletedWhileItIsOpenCanBeSavedUnderAnotherName() throws Exception {
        Harness started = start(withSampleProject());
        Files.delete(file());
        assertRefused(started, "is no longer there");
        assertThat(started.text("#status-saved")).isEqualTo("A change is not saved");

        Path copy = folder.resolve("rescued.drydock");
        started.files().answer(copy);
        started.menu("file-copy");
        started.waitUntil("the copy is told", () -> started.messages().contains("A copy was saved as"));
        started.files().answer(copy);
        started.menu("file-open");
        goOnWithoutIt(started);
        started.waitUntil("the copy is open", () -> started.stage().getTitle().equals("rescued.drydock – Drydock"));
        assertThat(started.snapshot().all(Project.class)).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theWindowStaysWhileWhatWasTypedIsRefused() throws Exception {
        Harness started = start(withSampleProject());
        typeTerms(started, "Ten days, one round");
        Files.delete(file());
        askToClose(started);
        started.waitUntil("the user is told", () -> started.messages().contains("is no longer there"));
        started.settle();
        assertThat(started.stage().isShowing()).as(started.messages()).isTrue();
        assertThat(started.text("#retest-terms")).isEqualTo("Ten days, one round");

        askToClose(started);
        goOnWithoutIt(started);
        started.waitUntil("the window is closed", () -> !started.stage().isShowing());
    }

    private static void goOnWithoutIt(Harness started) {
        started.waitUntil("it is asked about what is not saved", () -> started.shows("#confirm"));
        started.onFx(() -> {
            started.robot().lookup("#confirm").queryButton().fire(); // perhaps no window is left to wait for
            return null;
        });
    }

    private static void askToClose(Harness started) {
        Platform.runLater(
                () -> started.stage().fireEvent(new WindowEvent(started.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void aFileInASyncedFolderIsToldAndASafeCopyOfferedUntilTheMessageIsClosed() throws Exception {
        Path synced = Files.createDirectories(folder.resolve("shared"));
        Files.createDirectory(synced.resolve(".stfolder"));
        Path risky = SampleFile.with(synced.resolve("plan.drydock"), "Ada");
        Harness started = start(risky);
        assertThat(started.messages()).contains("Syncthing");
        Harness.picture(started.stage().getScene(), "file-in-synced-folder");

        Path safe = folder.resolve("safe.drydock");
        started.files().answer(safe);
        started.robot().clickOn("Save a safe copy…");
        started.waitUntil("the copy is open", () -> started.stage().getTitle().equals("safe.drydock – Drydock"));
        started.settle();
        assertThat(people(started)).containsExactly("Ada");

        started.files().answer(risky);
        started.menu("file-open");
        started.waitUntil("the first is open", () -> started.stage().getTitle().equals("plan.drydock – Drydock"));
        started.settle();
        started.onFx(() -> {
            started.robot().lookup("#notifications .advice").queryAll().stream()
                    .map(node -> (Notification) node)
                    .forEach(message -> message.getOnClose().handle(new Event(Event.ANY)));
            return null;
        });
        started.restart();
        assertThat(started.messages()).doesNotContain("Syncthing");
    }

    @Test
    void diagnosticsAreShownBeforeTheyAreCopiedAndNeitherTheyNorTheLogQuoteTheFile() throws Exception {
        Path logs = folder.resolve("log");
        try (LogFile log = LogFile.open(logs).orElseThrow()) {
            log.note("a start");
            Harness started = start(SampleFile.with(file(), "Canary Person"));
            started.menu("help-diagnostics");
            started.waitUntil("it is shown", () -> started.shows("#diagnostics"));
            String shown = started.text("#diagnostics");
            Harness.picture(started.stage().getScene(), "dialog-diagnostics");
            started.robot().clickOn("#copy-diagnostics");
            started.settle();

            assertThat(started.browser().copied()).contains(shown);
            assertThat(shown)
                    .contains("Java ", "JavaFX ", " records, ", "Lies ")
                    .doesNotContain("Canary");

            Files.writeString(file(), "overwritten");
            started.go(Place.PEOPLE);
            started.robot().clickOn("Add person").write("Canary Two").push(KeyCode.ENTER);
            started.settle();
            started.files().answer(file());
            started.menu("file-open"); // and fails
            started.waitUntil("it is not open", () -> started.shows("#trouble") || started.shows("#confirm"));
        }
        assertThat(logs.resolve("drydock-0.log")).content().contains("a start").doesNotContain("Canary");
    }

    @Test
    void backupsAreMadeListedAndRestoredAndTheRestoreIsUndoneByAnother() throws Exception {
        Harness started = start(SampleFile.with(file(), "Ada"));
        started.go(Place.BACKUPS);
        started.robot().clickOn("Back up now");
        started.waitUntil("the user is told", () -> started.messages().contains("A backup was made and checked."));
        started.go(Place.PEOPLE);
        started.robot().clickOn("Add person").write("Bob").push(KeyCode.ENTER);
        started.settle();

        restore(started, "You asked");
        started.waitUntil(
                "Bob is gone", () -> started.isOpen() && people(started).equals(List.of("Ada")));
        restore(started, "Before a restore");
        started.waitUntil(
                "Bob is back", () -> started.isOpen() && people(started).contains("Bob"));
    }

    private static void restore(Harness started, String why) {
        waitUntilOpen(started);
        started.go(Place.BACKUPS);
        started.waitUntil("the backup is listed", () -> select(started, why));
        started.robot().clickOn("#restore-backup");
        started.robot().clickOn("#confirm");
    }

    private static boolean select(Harness started, String why) {
        TableView<?> table = started.robot().lookup("#backups").queryAs(TableView.class);
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i) instanceof Backup backup
                    && Words.of(backup.reason()).equals(why)) {
                table.getSelectionModel().clearAndSelect(i);
                return true;
            }
        }
        return false;
    }

    @Test
    void whatIsBeingTypedIsSavedWhenAnotherWorkspaceIsOpened() throws Exception {
        Path other = SampleFile.with(folder.resolve("other.drydock"), "Bob");
        Harness started = start(withSampleProject());
        typeTerms(started, "Ten days, one round");
        started.files().answer(other);
        started.menu("file-open");
        started.waitUntil("the other is open", () -> started.stage().getTitle().equals("other.drydock – Drydock"));
        assertThat(people(started)).containsExactly("Bob");

        started.files().answer(file());
        started.menu("file-open");
        started.waitUntil("the first is open", () -> started.stage().getTitle().equals("test.drydock – Drydock"));
        assertThat(terms(started)).isEqualTo("Ten days, one round");
    }

    @Test
    void whatIsBeingTypedIsSavedWhenTheWindowIsClosed() throws Exception {
        Harness started = start(withSampleProject());
        typeTerms(started, "Ten days, one round");
        askToClose(started);
        started.waitUntil("the window is closed", () -> !started.stage().isShowing());

        started.restart();
        assertThat(terms(started)).isEqualTo("Ten days, one round");
    }
}
