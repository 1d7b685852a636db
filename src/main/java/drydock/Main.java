package drydock;

import drydock.cli.DrydockCommand;
import drydock.cli.verb.FileName;
import drydock.scan.git.GitRepository;
import drydock.ui.DrydockApp;
import drydock.ui.LastMessage;
import drydock.ui.StartOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Starts Drydock: reads the command line, and opens the window unless that says otherwise. This is not a JavaFX
 * application itself, so that JavaFX is loaded only when a window is wanted.
 */
public final class Main {
    private static final Set<String> READ_REPOSITORIES = Set.of("scan", "delta", "evidence");

    private Main() {}

    public static void main(String[] args) {
        FailureLog failures = new FailureLog();
        Thread.setDefaultUncaughtExceptionHandler(failures);
        System.exit(run(failures, args));
    }

    /**
     * Does what {@code args} ask for.
     *
     * @param failures told of what nobody expected
     * @return the exit code
     */
    static int run(Thread.UncaughtExceptionHandler failures, String... args) {
        if (isPlain(args)) {
            return open(args);
        }
        if (READ_REPOSITORIES.contains(args[0])) {
            GitRepository.prepare(); // while the command line is read
        }
        return new DrydockCommand(Main::open).run(failures, args);
    }

    /** Whether it is the usual start, by a click on the application or on a workspace, for which nothing must be parsed. */
    private static boolean isPlain(String[] args) {
        return args.length == 0 || (args.length == 1 && args[0].endsWith(".drydock") && !args[0].startsWith("-"));
    }

    private static int open(String[] args) {
        Path file;
        try {
            file = args.length == 0 ? null : Path.of(args[0]);
        } catch (InvalidPathException notHere) {
            tell(FileName.whyNot("this file"));
            return 1;
        }
        return open(file, false) ? 0 : 1;
    }

    private static boolean open(@Nullable Path file, boolean safeMode) {
        Optional<String> whyNot = whyNoWindow(new StartOptions(file, safeMode));
        if (whyNot.isPresent()) {
            tell(whyNot.get());
        }
        return whyNot.isEmpty();
    }

    /** Opens the window and comes back when it was closed; gives what to tell where none could be opened. */
    static Optional<String> whyNoWindow(StartOptions options) {
        try {
            return DrydockApp.open(options);
        } catch (InvalidPathException homeless) {
            return Optional.of(FileName.whyNot("your home folder"));
        }
    }

    private static void tell(String words) {
        System.err.println(words);
        LastMessage.show(words);
    }
}
