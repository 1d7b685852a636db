package drydock.cli.scan;

import drydock.cli.verb.Verb;
import drydock.scan.Progress;
import drydock.scan.change.ChangeReader;
import drydock.scan.change.ChangeSince;
import drydock.scan.delta.ChangeKind;
import drydock.scan.delta.Delta;
import drydock.scan.delta.DeltaScanner;
import drydock.scan.scope.ScopeList;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Paths;
import drydock.scan.tree.Trouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code drydock delta}: what changed since a commit, and whether it needs a review. */
public final class DeltaCommand implements Callable<Integer> {
    /** From when on the exit code is 1. In small letters, because that is how it is typed. */
    enum Level {
        none,
        cosmetic,
        configuration,
        dependency,
        logic
    }

    private static final int MOST_VAIN = 10;

    private final Verb verb = Verb.of(
                    "delta",
                    "Says what changed between two commits, or a commit and the working tree, and what it means for a"
                            + " review.",
                    this)
            .exitCodes(Inputs.exitCodes(
                    "nothing of the level of --fail-on, or above, changed", "something did, or could not be compared"));

    private final Supplier<Path> path = verb.argument("PATH", Path.class, "a repository");
    private final Supplier<String> before =
            verb.argument("A", String.class, "the commit, branch or tag that was reviewed");
    private final Supplier<Optional<String>> after =
            verb.optionalArgument("B", String.class, "a later one; the working tree if not given");
    private final Supplier<Optional<Path>> scope =
            verb.option("--scope", "FILE", Path.class, "paths and globs under review, one a line");
    private final Supplier<Format> format = verb.choice("--format", "FORM", Format.table, "; table if not given");
    private final Supplier<Level> failOn =
            verb.choice("--fail-on", "LEVEL", Level.logic, ": what makes the exit code 1; logic if not given");

    /** What picocli runs. */
    public CommandSpec spec() {
        return verb.spec();
    }

    @Override
    public Integer call() {
        try {
            ScopeList listed = Inputs.scope(scope.get()).orElse(null);
            Predicate<String> inScope = listed == null ? DeltaScanner::isSuggested : listed::contains;
            ChangeSince change = new ChangeReader(path.get(), Progress.NONE, Cancellation.NEVER)
                    .read(before.get(), after.get().orElse(null), inScope);
            change = listed == null ? change : withVainLines(change, listed);
            print(change, verb.out());
            return isBad(change.delta()) ? Inputs.FOUND : Inputs.CLEAN;
        } catch (IOException e) {
            return Inputs.refuse(verb, e);
        }
    }

    /**
     * The same, and what the scope file names in vain.
     *
     * @throws IOException if it names no file at all: then nothing was compared
     */
    private ChangeSince withVainLines(ChangeSince change, ScopeList listed) throws IOException {
        Path file = scope.get().orElseThrow();
        List<String> known = change.delta().coverage().scope();
        List<String> vain = listed.unresolved(known);
        if (known.isEmpty()) {
            throw new IOException(file + " lists no file that is there before or after, so that nothing was compared"
                    + (vain.isEmpty()
                            ? ""
                            : ": "
                                    + Paths.visible(
                                            String.join(", ", vain.subList(0, Math.min(MOST_VAIN, vain.size()))))));
        }
        return change.withUnknown(vain.stream()
                .map(line -> new Trouble(
                        file.toString(),
                        "lists " + Paths.visible(line) + ", and no such file is there before or after"))
                .toList());
    }

    /** What could not be compared may hide a change of any level. */
    private boolean isBad(Delta delta) {
        return failOn.get() != Level.none && (!delta.coverage().unknown().isEmpty() || isReached(delta));
    }

    private boolean isReached(Delta delta) {
        return switch (failOn.get()) {
            case none -> false;
            case cosmetic -> reaches(delta, ChangeKind.COSMETIC);
            case configuration -> reaches(delta, ChangeKind.CONFIGURATION);
            case dependency -> reaches(delta, ChangeKind.DEPENDENCY);
            case logic -> reaches(delta, ChangeKind.LOGIC);
        };
    }

    private static boolean reaches(Delta delta, ChangeKind level) {
        return delta.files().stream().anyMatch(file -> file.kind().compareTo(level) >= 0);
    }

    private void print(ChangeSince change, PrintWriter out) {
        DeltaPrinter printer = new DeltaPrinter(out);
        switch (format.get()) {
            case table -> printer.table(change);
            case md -> printer.markdown(change);
            case csv -> printer.csv(change);
            case json -> printer.json(change);
        }
    }
}
