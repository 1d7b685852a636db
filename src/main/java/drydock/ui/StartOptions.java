package drydock.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * With what the window starts. JavaFX makes the application object itself and hands it strings, so these options can be
 * written as such and read again.
 *
 * @param file the workspace to open; null for the one that was open last
 * @param safeMode whether to start without the settings
 */
public record StartOptions(@Nullable Path file, boolean safeMode) {
    private static final String FILE = "file";
    private static final String SAFE_MODE = "safe-mode";

    /** These options as the named parameters of a JavaFX application. */
    String[] toArguments() {
        List<String> arguments = new ArrayList<>();
        if (file != null) {
            arguments.add("--" + FILE + "=" + file);
        }
        arguments.add("--" + SAFE_MODE + "=" + safeMode);
        return arguments.toArray(String[]::new);
    }

    /** The options that {@link #toArguments} wrote. */
    static StartOptions fromNamed(Map<String, String> named) {
        String file = named.get(FILE);
        return new StartOptions(file == null ? null : Path.of(file), Boolean.parseBoolean(named.get(SAFE_MODE)));
    }
}
