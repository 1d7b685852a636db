package drydock;

import drydock.cli.DrydockCommand;
import drydock.cli.WindowOpener;
import drydock.ui.DrydockApp;
import drydock.ui.StartOptions;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Starts Drydock: reads the command line, and opens the window unless that says otherwise. This is not a JavaFX
 * application itself, so that JavaFX is loaded only when a window is wanted.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler(Main::report);
        System.exit(run(Main::report, args));
    }

    /**
     * Does what {@code args} ask for.
     *
     * @param failures told of what nobody expected
     * @return the exit code
     */
    static int run(Thread.UncaughtExceptionHandler failures, String... args) {
        WindowOpener window = (file, safeMode) -> DrydockApp.open(new StartOptions(file, safeMode));
        return isPlain(args) ? open(window, args) : new DrydockCommand(window).run(failures, args);
    }

    /** Whether it is the usual start, by a click on the application or on a workspace, for which nothing must be parsed. */
    private static boolean isPlain(String[] args) {
        return args.length == 0 || (args.length == 1 && args[0].endsWith(".drydock") && !args[0].startsWith("-"));
    }

    private static int open(WindowOpener window, String[] args) {
        Optional<String> whyNot = window.open(args.length == 0 ? null : Path.of(args[0]), false);
        whyNot.ifPresent(System.err::println);
        return whyNot.isPresent() ? 1 : 0;
    }

    /** What nobody expected: it goes to the log with its cause, and the application goes on where it can. */
    private static void report(Thread thread, Throwable thrown) {
        LoggerFactory.getLogger(Main.class).error("unexpected failure in thread {}", thread.getName(), thrown);
    }
}
