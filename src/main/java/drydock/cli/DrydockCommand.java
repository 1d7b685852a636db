package drydock.cli;

import drydock.cli.check.CheckCommand;
import drydock.cli.scan.DeltaCommand;
import drydock.cli.scan.EvidenceCommand;
import drydock.cli.scan.ScanCommand;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code drydock} itself: opens the window. Verbs that need no window are its subcommands. */
@Command(
        name = "drydock",
        description = "Prepares a smart contract project for its security audit.",
        mixinStandardHelpOptions = true,
        subcommands = {ScanCommand.class, DeltaCommand.class, EvidenceCommand.class, CheckCommand.class},
        versionProvider = DrydockCommand.Version.class)
public final class DrydockCommand implements Callable<Integer> {
    private final WindowOpener window;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "the workspace to open")
    private @Nullable Path file;

    @Option(names = "--safe-mode", description = "start without the settings, and draw without the graphics card")
    private boolean safeMode;

    public DrydockCommand(WindowOpener window) {
        this.window = window;
    }

    /**
     * Runs what {@code args} ask for.
     *
     * @param failures told of what nobody expected
     * @return the exit code: 0 done, 1 not done, 2 not understood
     */
    public int run(Thread.UncaughtExceptionHandler failures, String... args) {
        return new CommandLine(this)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    failures.uncaughtException(Thread.currentThread(), failure);
                    return ExitCode.SOFTWARE;
                })
                .execute(args);
    }

    @Override
    public Integer call() {
        Optional<String> whyNot = window.open(file, safeMode);
        whyNot.ifPresent(sentence -> spec.commandLine().getErr().println(sentence));
        return whyNot.isPresent() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = DrydockCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Drydock " + (version == null ? "(not packaged)" : version)};
        }
    }
}
