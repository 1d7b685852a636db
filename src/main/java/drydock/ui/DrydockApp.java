package drydock.ui;

import drydock.domain.Ids;
import drydock.ui.base.Format;
import drydock.ui.base.SettingsFile;
import drydock.ui.shell.NativeBrowser;
import drydock.ui.shell.NativeFileDialogs;
import drydock.workspace.Locations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The JavaFX application: one window. */
public final class DrydockApp extends Application {
    private static final int BACKGROUND_THREADS = 4;

    /** Rendered from packaging/icon.svg by packaging/icons.sh. */
    private static final List<String> ICONS = List.of("icon-32.png", "icon-64.png", "icon-256.png");

    private final ExecutorService pool = named("background", BACKGROUND_THREADS);
    private final ExecutorService disk = named("settings", 1);
    private @Nullable Machine machine;
    private @Nullable HeadStart headStart;
    private @Nullable AppWindow window;

    /**
     * Opens the window and returns when it was closed.
     *
     * @return one sentence why no window could be opened; empty if it was opened and closed again
     */
    public static Optional<String> open(StartOptions options) {
        Optional<LogFile> log = LogFile.open(Locations.ofThisMachine().logs());
        log.ifPresent(file -> file.note("Drydock " + version() + " starts with Java "
                + System.getProperty("java.version") + " on " + System.getProperty("os.name")));
        Optional<String> problem = DisplayCheck.problem();
        if (problem.isEmpty()) {
            try {
                Application.launch(DrydockApp.class, options.toArguments());
            } catch (UnsupportedOperationException noToolkit) {
                // JavaFX wraps what our own code throws: this one can only come from its start
                problem = Optional.of(DisplayCheck.problem(noToolkit.getMessage()));
            }
        }
        problem.ifPresent(reason -> log.ifPresent(file -> file.note("no window: " + reason)));
        log.ifPresent(LogFile::close);
        return problem.map(reason -> "Drydock cannot open its window: " + reason + ".");
    }

    /** Called by JavaFX before {@link #start}, on a thread of its own. */
    @Override
    public void init() {
        StartOptions options = StartOptions.fromNamed(getParameters().getNamed());
        Locations locations = Locations.ofThisMachine();
        Path settings = locations.settings();
        Machine begun = new Machine(
                options.safeMode() ? SettingsFile.ignoring(settings) : SettingsFile.read(settings, disk),
                locations.defaultWorkspace(),
                pool,
                Platform::runLater,
                Clock.system(ZoneId.systemDefault()),
                Ids.from(new SecureRandom()),
                new Format(Locale.getDefault()),
                version(),
                Optional.of(LogFile.current(locations.logs())).filter(Files::exists));
        machine = begun;
        headStart = HeadStart.begin(begun, options.file());
    }

    @Override
    public void start(Stage stage) {
        AppWindow shown = new AppWindow(
                stage,
                Objects.requireNonNull(machine),
                Objects.requireNonNull(headStart),
                new NativeFileDialogs(stage),
                notifier -> new NativeBrowser(getHostServices(), notifier));
        window = shown;
        ICONS.forEach(icon -> stage.getIcons()
                .add(new Image(Objects.requireNonNull(DrydockApp.class.getResource(icon))
                        .toExternalForm())));
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> shown.unexpected(thrown));
        shown.start();
    }

    /** Waits for what is being saved; everything acknowledged is in the file already. */
    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        pool.shutdownNow();
        disk.close();
    }

    private static String version() {
        return Objects.requireNonNullElse(DrydockApp.class.getPackage().getImplementationVersion(), "unpackaged");
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
