package drydock.ui;

import drydock.ui.shell.NativeBrowser;
import drydock.ui.shell.NativeFileDialogs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The JavaFX application: one window. */
public final class DrydockApp extends Application {
    /** JavaFX makes the application object itself, on a thread that inherits this from the one that asks for the window. */
    private static final InheritableThreadLocal<Preparation> BEGUN = new InheritableThreadLocal<>();

    /** JavaFX's property: by the graphics card, or by software. */
    private static final String DRAWN_BY = "prism.order";

    /** Rendered from packaging/icon.svg by packaging/icons.sh. */
    private static final List<String> ICONS = List.of("icon-32.png", "icon-64.png", "icon-256.png");

    private @Nullable Preparation preparation;
    private @Nullable AppWindow window;

    /**
     * Opens the window and returns when it was closed.
     *
     * @return one sentence why no window could be opened; empty if it was opened and closed again
     */
    public static Optional<String> open(StartOptions options) {
        if (options.safeMode() && System.getProperty(DRAWN_BY) == null) {
            System.setProperty(DRAWN_BY, "sw"); // a graphics driver that fails gets in the way as settings do
        }
        Optional<NoWindow> noDisplay = DisplayCheck.noDisplay();
        if (noDisplay.isPresent()) {
            return noDisplay.map(reason -> told(reason, Preparation.openLog()));
        }
        Preparation begun = Preparation.begin(options);
        Optional<NoWindow> problem = DisplayCheck.missingLibrary().or(() -> launched(begun));
        Optional<String> told = problem.map(reason -> told(reason, begun.log()));
        if (problem.isPresent()) {
            begun.abandon();
        }
        begun.log().ifPresent(LogFile::close);
        return told;
    }

    private static String told(NoWindow reason, Optional<LogFile> log) {
        log.ifPresent(file -> file.note("no window: " + reason.kind()));
        String more = log.map(file -> " More is in " + file.current() + ".").orElse("");
        return "Drydock cannot open its window: " + reason.words() + "." + more;
    }

    /** Returns when the window was closed, or says why there is none. */
    private static Optional<NoWindow> launched(Preparation begun) {
        BEGUN.set(begun);
        try {
            Application.launch(DrydockApp.class);
            return Optional.empty();
        } catch (UnsupportedOperationException noToolkit) {
            // JavaFX wraps what our own code throws: this one can only come from its start
            return Optional.of(NoWindow.refused(noToolkit.getMessage()));
        } catch (RuntimeException | LinkageError failure) {
            begun.log()
                    .ifPresentOrElse(
                            log -> log.note("the window does not start", failure),
                            () -> LoggerFactory.getLogger(DrydockApp.class)
                                    .error("the window does not start", failure));
            return Optional.of(NoWindow.failed(rootOf(failure)));
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Called by JavaFX before {@link #start}, on a thread of its own. */
    @Override
    public void init() {
        preparation = BEGUN.get();
    }

    @Override
    public void start(Stage stage) {
        Preparation.Ready ready = Objects.requireNonNull(preparation).ready();
        AppWindow shown = new AppWindow(
                stage,
                ready.machine(),
                ready.headStart(),
                new NativeFileDialogs(stage),
                notifier -> new NativeBrowser(getHostServices(), notifier));
        window = shown;
        ICONS.forEach(icon -> stage.getIcons()
                .add(new Image(Objects.requireNonNull(DrydockApp.class.getResource(icon))
                        .toExternalForm())));
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> shown.unexpected(thrown));
        shown.start();
    }

    /** Waits for what is being saved; everything acknowledged is in the file already. Where there is no window, it is abandoned. */
    @Override
    public void stop() {
        if (window != null) {
            window.close();
            Objects.requireNonNull(preparation).close();
        }
    }
}
