package drydock.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the window, so that the command line needs to know no window. */
@FunctionalInterface
public interface WindowOpener {
    /**
     * Opens the window and returns when it was closed.
     *
     * @param file the workspace to open; null for the one that was open last
     * @param safeMode whether to start without the settings
     * @return one sentence why no window could be opened; empty if it was opened and closed again
     */
    Optional<String> open(@Nullable Path file, boolean safeMode);
}
