package drydock.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where this platform keeps an application's data and settings: the XDG base directories on Linux, Application Support on
 * macOS, AppData on Windows.
 *
 * @param data folder of the default workspace
 * @param config folder of the settings
 * @param state folder of what is only worth keeping for a while, such as the log
 */
public record Locations(Path data, Path config, Path state) {
    private static final String LOWER = "drydock";
    private static final String UPPER = "Drydock";

    /** Those of the machine this runs on. */
    public static Locations ofThisMachine() {
        String os = System.getProperty("os.name");
        return of(os, System.getenv(), home(os, System.getenv(), Path.of(System.getProperty("user.home"))));
    }

    /** On Linux what HOME says, as every program there has it, also where the account's own home folder is another. */
    static Path home(String os, Map<String, String> environment, Path account) {
        return os.startsWith("Linux") ? folder(environment.get("HOME"), account) : account;
    }

    /**
     * @param os name of the operating system, as Java gives it
     * @param environment the environment variables
     * @param home the user's home folder
     */
    public static Locations of(String os, Map<String, String> environment, Path home) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            Path support =
                    home.resolve("Library").resolve("Application Support").resolve(UPPER);
            return new Locations(support, support, support);
        }
        if (name.startsWith("windows")) {
            Path roaming =
                    folder(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"));
            Path own = roaming.resolve(UPPER);
            return new Locations(own, own, own);
        }
        Path data =
                folder(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"));
        Path config = folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
        Path state =
                folder(environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state"));
        return new Locations(data.resolve(LOWER), config.resolve(LOWER), state.resolve(LOWER));
    }

    /** The workspace of somebody who never chose one. */
    public Path defaultWorkspace() {
        return data.resolve("workspace.drydock");
    }

    public Path settings() {
        return config.resolve("settings.json");
    }

    /** The folder in which the log is kept. */
    public Path logs() {
        return state.resolve("log");
    }

    /** The XDG specification has relative paths ignored. */
    private static Path folder(@Nullable String stated, Path otherwise) {
        return stated == null || stated.isBlank() || !Path.of(stated).isAbsolute() ? otherwise : Path.of(stated);
    }
}
