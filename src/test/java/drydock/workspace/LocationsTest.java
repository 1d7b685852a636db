package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocationsTest {
    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @Test
    void linuxFollowsXdg() {
        Path data = HOME.resolve("d");
        Locations locations =
                Locations.of("Linux", Map.of("XDG_DATA_HOME", data.toString(), "XDG_CONFIG_HOME", "relative"), HOME);
        assertThat(locations.data()).isEqualTo(data.resolve("drydock"));
        assertThat(locations.settings()).isEqualTo(HOME.resolve(".config/drydock/settings.json"));
    }

    @Test
    void linuxWithoutXdgUsesItsDefaults() {
        Locations locations = Locations.of("Linux", Map.of(), HOME);
        assertThat(locations.defaultWorkspace()).isEqualTo(HOME.resolve(".local/share/drydock/workspace.drydock"));
        assertThat(locations.logs()).isEqualTo(HOME.resolve(".local/state/drydock/log"));
    }

    @Test
    void linuxTakesTheHomeFolderThatTheEnvironmentNames() {
        Path named = HOME.resolve("other");
        assertThat(Locations.home("Linux", Map.of("HOME", named.toString()), HOME))
                .isEqualTo(named);
        assertThat(Locations.home("Linux", Map.of("HOME", "relative"), HOME)).isEqualTo(HOME);
        assertThat(Locations.home("Mac OS X", Map.of("HOME", named.toString()), HOME))
                .isEqualTo(HOME);
    }

    @Test
    void macUsesApplicationSupport() {
        Path support = HOME.resolve("Library/Application Support/Drydock");
        assertThat(Locations.of("Mac OS X", Map.of(), HOME)).isEqualTo(new Locations(support, support, support));
    }

    @Test
    void windowsUsesAppData() {
        Path roaming = HOME.resolve("Roaming");
        assertThat(Locations.of("Windows 11", Map.of("APPDATA", roaming.toString()), HOME)
                        .data())
                .isEqualTo(roaming.resolve("Drydock"));
        assertThat(Locations.of("Windows 11", Map.of(), HOME).config())
                .isEqualTo(HOME.resolve("AppData/Roaming/Drydock"));
    }
}
