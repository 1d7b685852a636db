package drydock.ui;

import drydock.domain.Ids;
import drydock.ui.base.Format;
import drydock.ui.base.SettingsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/**
 * What the window needs from the machine it runs on; tests hand in their own.
 *
 * @param defaultWorkspace the workspace of somebody who never chose one
 * @param pool runs what would block the window
 * @param fxThread runs what changes the window
 * @param version of the application
 * @param log the file that failures are logged in; empty if there is none
 */
record Machine(
        SettingsFile settings,
        Path defaultWorkspace,
        ExecutorService pool,
        Executor fxThread,
        Clock clock,
        Ids ids,
        Format format,
        String version,
        Optional<Path> log) {
    /** A machine without a log file. */
    Machine(
            SettingsFile settings,
            Path defaultWorkspace,
            ExecutorService pool,
            Executor fxThread,
            Clock clock,
            Ids ids,
            Format format,
            String version) {
        this(settings, defaultWorkspace, pool, fxThread, clock, ids, format, version, Optional.empty());
    }

    /** The same machine, with {@code file} as its log. */
    Machine withLog(Optional<Path> file) {
        return new Machine(settings, defaultWorkspace, pool, fxThread, clock, ids, format, version, file);
    }
}
