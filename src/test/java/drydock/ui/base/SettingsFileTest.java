package drydock.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsFileTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("settings.json");
    }

    @Test
    void whatIsNoPathAmongTheRecentFilesIsLeftOut() {
        Settings settings = Settings.defaults().withRecent(List.of("a\0b", "/tmp/audit.drydock"));

        assertThat(settings.recentFiles()).containsExactly(Path.of("/tmp/audit.drydock"));
    }

    @Test
    void whatIsChangedIsThereNextTime() {
        SettingsFile settings = SettingsFile.read(file(), Runnable::run);
        settings.rememberColumns("people", List.of("name", "role"));
        settings.change(s -> s.withTheme(Settings.Theme.DARK));

        SettingsFile again = SettingsFile.read(file(), Runnable::run);
        assertThat(again.columns("people")).contains(List.of("name", "role"));
        assertThat(again.settings().theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(again.notice()).isEmpty();
    }

    @Test
    void everySettingIsKept() {
        Settings all = new Settings(
                Settings.Theme.DARK,
                new Settings.Window(-12.5, 20, 1440, 900, true),
                List.of("/tmp/b.drydock", "/tmp/a.drydock"),
                "TIMELINE",
                Map.of("5e", "1a"),
                Map.of("2b", "/tmp/code"),
                Map.of("people", List.of("role", "name")),
                Map.of("auditors", Map.of("Firm", "name")),
                Map.of("compare.sort", "price"));
        SettingsFile.read(file(), Runnable::run).change(before -> all);

        assertThat(SettingsFile.read(file(), Runnable::run).settings()).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"theme\": \"PINK\"}",
                "{\"recent\": {\"a\": 1}}",
                "{\"me\": null}",
                "{\"window\": {\"x\": 1}}"
            })
    void brokenSettingsAreSetAsideAndTheDefaultsHold(String content) throws Exception {
        Files.writeString(file(), content);

        SettingsFile settings = SettingsFile.read(file(), Runnable::run);

        assertThat(settings.settings()).isEqualTo(Settings.defaults());
        assertThat(settings.notice()).isPresent();
        assertThat(folder.resolve("settings.json.broken")).hasContent(content);
    }

    @Test
    void settingsOfAnOlderVersionAreCompletedByTheDefaults() throws Exception {
        Files.writeString(file(), "{\"theme\": \"LIGHT\", \"ofAnotherVersion\": 3}");

        SettingsFile settings = SettingsFile.read(file(), Runnable::run);

        assertThat(settings.settings()).isEqualTo(Settings.defaults().withTheme(Settings.Theme.LIGHT));
        assertThat(settings.notice()).isEmpty();
    }

    @Test
    void safeModeTakesOverNothingButWhereTheWorkspacesAreAndWritesNothing() throws Exception {
        String content =
                "{\"theme\": \"DARK\", \"lastPlace\": 7, \"recent\": [\"/tmp/a.drydock\", 3, \"/tmp/b.drydock\"]}";
        Files.writeString(file(), content);

        SettingsFile settings = SettingsFile.safe(file());
        assertThat(settings.settings())
                .isEqualTo(Settings.defaults().withRecent(List.of("/tmp/a.drydock", "/tmp/b.drydock")));
        assertThat(settings.isSafeMode()).isTrue();
        assertThat(settings.notice()).isPresent();

        settings.change(s -> s.withTheme(Settings.Theme.LIGHT));
        assertThat(file()).hasContent(content);
        assertThat(SettingsFile.safe(file()).settings().theme()).isEqualTo(Settings.Theme.SYSTEM);
    }

    @Test
    void safeModeStartsWithBrokenSettingsAndWithNone() throws Exception {
        assertThat(SettingsFile.safe(file()).settings()).isEqualTo(Settings.defaults());
        Files.writeString(file(), "{ \"recent\": ");
        assertThat(SettingsFile.safe(file()).settings()).isEqualTo(Settings.defaults());
        assertThat(file()).hasContent("{ \"recent\": ");
    }
}
