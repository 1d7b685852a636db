package drydock.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * With what the window starts.
 *
 * @param file the workspace to open; null for the one that was open last
 * @param safeMode whether to start without the settings
 */
public record StartOptions(@Nullable Path file, boolean safeMode) {}
