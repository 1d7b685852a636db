package drydock.ui;

import drydock.domain.Ids;
import drydock.ui.base.Format;
import drydock.ui.base.SettingsFile;
import drydock.workspace.Locations;
import drydock.workspace.Workspace;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;

/**
 * What begins before JavaFX does, and goes on beside it: the settings are read, and what the window shows first. Whoever
 * begins it ends it, by {@link #close} after the window is closed or by {@link #abandon} where none could be opened.
 */
final class Preparation implements AutoCloseable {
    private static final int BACKGROUND_THREADS = 4;

    private final ExecutorService pool = named("background", BACKGROUND_THREADS);
    private final ExecutorService disk = named("settings", 1);
    private final CompletableFuture<Optional<LogFile>> log;
    private final CompletableFuture<Ready> ready;

    /** What is known of this machine, and the reading of the workspace that goes on. */
    record Ready(Machine machine, HeadStart headStart) {}

    private Preparation(StartOptions options) {
        Locations locations = Locations.ofThisMachine();
        ready = CompletableFuture.supplyAsync(() -> prepare(options, locations), pool);
        log = CompletableFuture.supplyAsync(Preparation::openLog, pool);
    }

    static Preparation begin(StartOptions options) {
        return new Preparation(options);
    }

    static String version() {
        return Objects.requireNonNullElse(Preparation.class.getPackage().getImplementationVersion(), "unpackaged");
    }

    /** The log of this machine, which tells of the start already; empty if nothing can be written there. */
    Optional<LogFile> log() {
        return log.join();
    }

    /** Waits for the settings and the log, but not for the workspace. */
    Ready ready() {
        Ready begun = ready.join();
        return new Ready(begun.machine().withLog(log().map(LogFile::current)), begun.headStart());
    }

    @Override
    public void close() {
        pool.shutdownNow();
        disk.close();
    }

    /** As {@link #close}, where no window has taken over the workspace: that is closed too. */
    void abandon() {
        ready.thenCompose(begun -> begun.headStart().workspace())
                .thenAccept(Workspace::close)
                .exceptionally(notOpened -> null) // then there is nothing to close
                .join();
        close();
    }

    /** The log of this machine, with a line on what starts. */
    static Optional<LogFile> openLog() {
        Optional<LogFile> log = LogFile.open(Locations.ofThisMachine().logs());
        log.ifPresent(file -> file.note("Drydock " + version() + " starts with Java "
                + System.getProperty("java.version") + " on " + System.getProperty("os.name")));
        return log;
    }

    private Ready prepare(StartOptions options, Locations locations) {
        Path settings = locations.settings();
        Machine machine = new Machine(
                options.safeMode() ? SettingsFile.safe(settings) : SettingsFile.read(settings, disk),
                locations.defaultWorkspace(),
                pool,
                Platform::runLater,
                Clock.system(ZoneId.systemDefault()),
                Ids.from(new SecureRandom()),
                new Format(Locale.getDefault()),
                version());
        return new Ready(machine, HeadStart.begin(machine, options.file()));
    }

    private static ExecutorService named(String name, int threads) {
        AtomicInteger count = new AtomicInteger();
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }
}
