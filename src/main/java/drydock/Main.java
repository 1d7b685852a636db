package drydock;

import drydock.cli.DrydockCommand;
import drydock.ui.DrydockApp;
import drydock.ui.StartOptions;
import org.slf4j.LoggerFactory;

/**
 * Starts Drydock: reads the command line, and opens the window unless that says otherwise. This is not a JavaFX
 * application itself, so that JavaFX is loaded only when a window is wanted.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler(Main::report);
        DrydockCommand command =
                new DrydockCommand((file, safeMode) -> DrydockApp.open(new StartOptions(file, safeMode)));
        System.exit(command.run(Main::report, args));
    }

    /** What nobody expected: it goes to the log with its cause, and the application goes on where it can. */
    private static void report(Thread thread, Throwable thrown) {
        LoggerFactory.getLogger(Main.class).error("unexpected failure in thread {}", thread.getName(), thrown);
    }
}
