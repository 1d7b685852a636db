package drydock.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the window, so that the command line needs to know no window. */
@FunctionalInterface
public interface WindowOpener {
    /**
     * Opens the window and returns when it was closed, or tells the user why it cannot be opened.
     *
     * @param file the workspace to open; null for the one that was open last
     * @param safeMode whether to start without the settings
     * @return whether the window was opened and closed again
     */
    boolean open(@Nullable Path file, boolean safeMode);
}
