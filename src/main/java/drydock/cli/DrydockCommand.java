package drydock.cli;

import drydock.cli.check.CheckCommand;
import drydock.cli.scan.DeltaCommand;
import drydock.cli.scan.EvidenceCommand;
import drydock.cli.scan.ScanCommand;
import drydock.cli.verb.FileName;
import drydock.cli.verb.Verb;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code drydock} itself: opens the window. Verbs that need no window are its subcommands. */
public final class DrydockCommand implements Callable<Integer> {
    private final WindowOpener window;
    private final List<CommandSpec> verbs;

    private final Verb verb = Verb.of("drydock", "Prepares a smart contract project for its security audit.", this);

    private final Supplier<Optional<Path>> file = verb.optionalArgument("FILE", Path.class, "the workspace to open");
    private final Supplier<Boolean> safeMode =
            verb.flag("--safe-mode", "start without the settings, and draw without the graphics card");

    public DrydockCommand(WindowOpener window) {
        this(
                window,
                List.of(
                        new ScanCommand().spec(),
                        new DeltaCommand().spec(),
                        new EvidenceCommand().spec(),
                        new CheckCommand().spec()));
    }

    DrydockCommand(WindowOpener window, List<CommandSpec> verbs) {
        this.window = window;
        this.verbs = verbs;
    }

    /**
     * Runs what {@code args} ask for.
     *
     * @param failures told of what nobody expected
     * @return the exit code: 0 done, 1 not done, 2 not understood; each verb has its own, of which 2 is could not run
     */
    public int run(Thread.UncaughtExceptionHandler failures, String... args) {
        CommandLine line = new CommandLine(spec()).registerConverter(Path.class, FileName::read);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, line, failures));
        try {
            return line.execute(args);
        } catch (VirtualMachineError e) {
            // what a verb reads took more memory or stack than there is
            return failed(e, line, failures);
        }
    }

    /** Of a verb 1 would say that it ran and found something. */
    private static int failed(Throwable failure, CommandLine line, Thread.UncaughtExceptionHandler failures) {
        failures.uncaughtException(Thread.currentThread(), failure);
        if (!line.getParseResult().hasSubcommand()) {
            return ExitCode.SOFTWARE;
        }
        CommandLine verb = line.getParseResult().subcommand().commandSpec().commandLine();
        verb.getErr()
                .println(verb.getCommandSpec().qualifiedName() + ": an error in Drydock itself ended this ("
                        + failure.getClass().getSimpleName()
                        + "). There is no result, and nothing was changed. Please report it with the lines above.");
        return ExitCode.USAGE;
    }

    private CommandSpec spec() {
        CommandSpec spec = verb.spec().versionProvider(DrydockCommand::version);
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .type(boolean.class)
                .arity("0")
                .description("Print version information and exit.")
                .build());
        verbs.forEach(each -> spec.addSubcommand(each.name(), each));
        return spec;
    }

    @Override
    public Integer call() {
        return window.open(file.get().orElse(null), safeMode.get()) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** The version that the build wrote into the jar. */
    private static String[] version() {
        String version = DrydockCommand.class.getPackage().getImplementationVersion();
        return new String[] {"Drydock " + (version == null ? "(not packaged)" : version)};
    }
}
