package drydock.cli.verb;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A verb with its arguments, each of which is asked for its value once the verb is called. Described to picocli by calls:
 * reading annotations instead takes a sixth of the processor time in which a verb starts.
 */
public final class Verb {
    private final CommandSpec spec;
    private int arguments;

    private Verb(CommandSpec spec) {
        this.spec = spec;
    }

    /**
     * A verb without arguments yet.
     *
     * @param action what it does; gives the exit code
     */
    public static Verb of(String name, String description, Callable<Integer> action) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(action).name(name);
        spec.usageMessage().description(description);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .arity("0")
                .description("Show this help message and exit.")
                .build());
        return new Verb(spec);
    }

    /** Tells in its help what each exit code means. */
    public Verb exitCodes(Map<String, String> meanings) {
        spec.usageMessage().exitCodeListHeading("%nExit code:%n").exitCodeList(new TreeMap<>(meanings));
        return this;
    }

    /** An argument that must be given; they are told apart by their order. */
    public <T> Supplier<T> argument(String label, Class<T> type, String description) {
        PositionalParamSpec argument = add(positional(label, type, description).arity("1"));
        // picocli does not miss it behind a "--" that nothing follows
        return () -> Optional.ofNullable(argument.<T>getValue())
                .orElseThrow(() -> new MissingParameterException(
                        spec.commandLine(), argument, "Missing required parameter: '" + label + "'"));
    }

    /** An argument that may be left away. */
    public <T> Supplier<Optional<T>> optionalArgument(String label, Class<T> type, String description) {
        return optional(add(positional(label, type, description).arity("0..1")));
    }

    /** An option with a value. */
    public <T> Supplier<Optional<T>> option(String name, String label, Class<T> type, String description) {
        return optional(
                add(OptionSpec.builder(name).paramLabel(label).type(type).description(description)));
    }

    /** An option that may be given several times. */
    public <T> Supplier<List<T>> repeated(String name, String label, Class<T> type, String description) {
        OptionSpec option = add(OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(type)
                .description(description));
        return () -> Optional.<List<T>>ofNullable(option.getValue()).orElse(List.of());
    }

    /**
     * An option with one of the values of an enumeration, which its help names first.
     *
     * @param usual the value if it is not given
     */
    public <E extends Enum<E>> Supplier<E> choice(String name, String label, E usual, String description) {
        OptionSpec option = add(OptionSpec.builder(name)
                .paramLabel(label)
                .type(usual.getDeclaringClass())
                .description("${COMPLETION-CANDIDATES}" + description));
        return () -> Optional.<E>ofNullable(option.getValue()).orElse(usual);
    }

    /** An option without a value. */
    public Supplier<Boolean> flag(String name, String description) {
        OptionSpec option =
                add(OptionSpec.builder(name).type(boolean.class).arity("0").description(description));
        return () -> Boolean.TRUE.equals(option.getValue());
    }

    /** What picocli runs. */
    public CommandSpec spec() {
        return spec;
    }

    /** Where results are written. */
    public PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Where it is written why there is no result. */
    public PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private PositionalParamSpec.Builder positional(String label, Class<?> type, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(arguments++))
                .paramLabel(label)
                .type(type)
                .description(description);
    }

    private PositionalParamSpec add(PositionalParamSpec.Builder builder) {
        PositionalParamSpec argument = builder.build();
        spec.addPositional(argument);
        return argument;
    }

    private OptionSpec add(OptionSpec.Builder builder) {
        OptionSpec option = builder.build();
        spec.addOption(option);
        return option;
    }

    private static <T> Supplier<Optional<T>> optional(ArgSpec argument) {
        return () -> Optional.ofNullable(argument.<T>getValue());
    }
}
