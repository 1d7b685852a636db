package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.project.Person;
import drydock.ui.base.Settings;
import drydock.ui.base.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of a start: which file is opened, and what is said where something is in its way. */
final class StartTest {
    @TempDir
    private Path folder;

    private @Nullable Harness app;

    @AfterEach
    void close() {
        if (app != null) {
            app.close();
        }
    }

    private Path file() {
        return folder.resolve("test.drydock");
    }

    private Harness start(Path data, @Nullable Path wanted) {
        Harness started = Harness.start(data, wanted);
        app = started;
        return started;
    }

    private void remember(Path... workspaces) {
        SettingsFile.read(folder.resolve("settings.json"), Runnable::run)
                .change(settings -> settings.withTheme(Settings.Theme.DARK)
                        .withRecent(Stream.of(workspaces).map(Path::toString).toList()));
    }

    private static List<String> people(Harness started) {
        return started.snapshot().all(Person.class).stream().map(Person::name).toList();
    }

    @Test
    void aFileGivenOnTheCommandLineIsOpened() throws Exception {
        SampleFile.with(file(), "Ada");
        Harness started = start(folder, SampleFile.with(folder.resolve("other.drydock"), "Bob"));

        assertThat(people(started)).containsExactly("Bob");
        assertThat(started.stage().getTitle()).isEqualTo("other.drydock – Drydock");
    }

    @Test
    void brokenSettingsAreSetAsideAndTold() throws Exception {
        Path settings = Files.writeString(folder.resolve("settings.json"), "{ \"theme\": ");
        Harness started = start(folder, SampleFile.with(file(), "Ada"));

        assertThat(started.messages()).contains("settings could not be read").contains("settings.json.broken");
        assertThat(settings.resolveSibling("settings.json.broken")).hasContent("{ \"theme\": ");
        assertThat(people(started)).containsExactly("Ada");
    }

    @Test
    void safeModeSaysThatItIsOneAndOpensTheWorkspaceThatWasOpenLast() throws Exception {
        remember(SampleFile.with(folder.resolve("elsewhere.drydock"), "Bob"));
        String settings = Files.readString(folder.resolve("settings.json"));

        Harness started = Harness.startSafely(folder);
        app = started;

        assertThat(people(started)).containsExactly("Bob");
        assertThat(started.stage().getTitle()).isEqualTo("elsewhere.drydock – Drydock (safe mode)");
        assertThat(started.messages()).contains("runs in safe mode", "are not kept");
        assertThat(file()).doesNotExist();
        started.close();
        assertThat(folder.resolve("settings.json")).hasContent(settings);
    }

    @Test
    void aDiskThatIsNotConnectedIsNotAnsweredByAnEmptyWorkspace() throws Exception {
        remember(folder.resolve("disk/audit.drydock"));

        Harness started = start(folder, null);

        assertThat(started.shows("#trouble")).isTrue();
        assertThat(started.stage().getTitle()).contains("audit.drydock (not open)");
        assertThat(file()).doesNotExist();
    }

    @Test
    void settingsThatAreBrokenInAnotherPlaceStillTellWhichWorkspaceWasOpen() throws Exception {
        Path other = SampleFile.with(folder.resolve("other.drydock"), "Bob");
        Files.writeString(
                folder.resolve("settings.json"), "{\"theme\": \"PINK\", \"recent\": [\"%s\"]}".formatted(other));

        Harness started = start(folder, null);

        assertThat(started.messages()).contains("settings could not be read");
        assertThat(people(started)).containsExactly("Bob");
        assertThat(file()).doesNotExist();
    }

    @Test
    void whereNoDataCanBeWrittenItIsSaidWhatToDo() throws Exception {
        Path taken = Files.writeString(folder.resolve("taken"), "no folder");

        Harness started = start(taken, taken.resolve("test.drydock"));

        started.waitUntil("the file was looked at", () -> !started.shows("#trouble-looking"));
        String said = started.onFx(() -> String.join(
                "\n",
                SceneNodes.shown(started.robot().lookup("#trouble").query())
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .toList()));
        assertThat(said).contains("test.drydock could not be created", "Choose a folder that you can write to");
        assertThat(started.stage().isShowing()).isTrue();
        assertThat(taken).hasContent("no folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatDrydockWritesIsTheUsersAlone() throws Exception {
        start(folder, file());
        for (String name : List.of("test.drydock", "test.drydock.lock", "settings.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .as(name)
                    .isEqualTo("rw-------");
        }
    }
}
