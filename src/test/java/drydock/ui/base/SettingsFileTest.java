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
        assertThat(again.broken()).isEmpty();
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
        assertThat(settings.broken()).isPresent();
        assertThat(folder.resolve("settings.json.broken")).hasContent(content);
    }

    @Test
    void settingsOfAnOlderVersionAreCompletedByTheDefaults() throws Exception {
        Files.writeString(file(), "{\"theme\": \"LIGHT\", \"ofAnotherVersion\": 3}");

        SettingsFile settings = SettingsFile.read(file(), Runnable::run);

        assertThat(settings.settings()).isEqualTo(Settings.defaults().withTheme(Settings.Theme.LIGHT));
        assertThat(settings.broken()).isEmpty();
    }

    @Test
    void safeModeNeitherReadsNorWritesThem() throws Exception {
        Files.writeString(file(), "{\"theme\": \"DARK\"}");

        SettingsFile settings = SettingsFile.ignoring(file());
        settings.change(s -> s.withTheme(Settings.Theme.LIGHT));

        assertThat(file()).hasContent("{\"theme\": \"DARK\"}");
        assertThat(SettingsFile.ignoring(file()).settings().theme()).isEqualTo(Settings.Theme.SYSTEM);
    }
}
