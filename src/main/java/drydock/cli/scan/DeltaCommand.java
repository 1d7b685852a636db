package drydock.cli.scan;

import drydock.scan.Progress;
import drydock.scan.change.ChangeReader;
import drydock.scan.change.ChangeSince;
import drydock.scan.delta.ChangeKind;
import drydock.scan.delta.Delta;
import drydock.scan.delta.DeltaScanner;
import drydock.scan.scope.ScopeList;
import drydock.scan.tree.Cancellation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock delta}: what changed since a commit, and whether it needs a review. */
@Command(
        name = "delta",
        description = "Says what changed between two commits, or a commit and the working tree, and what it means for a"
                + " review.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:nothing of the level of --fail-on, or above, changed",
            "1:something did",
            "2:the repository could not be read"
        })
public final class DeltaCommand implements Callable<Integer> {
    /** From when on the exit code is 1. In small letters, because that is how it is typed. */
    enum Level {
        none,
        cosmetic,
        configuration,
        dependency,
        logic
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH", description = "a repository")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path path;

    @Parameters(index = "1", paramLabel = "A", description = "the commit, branch or tag that was reviewed")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String before;

    @Parameters(
            index = "2",
            paramLabel = "B",
            arity = "0..1",
            description = "a later one; the working tree if not given")
    private @Nullable String after;

    @Option(names = "--scope", paramLabel = "FILE", description = "paths and globs under review, one a line")
    private @Nullable Path scope;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; table if not given")
    private Format format = Format.table;

    @Option(
            names = "--fail-on",
            description = "${COMPLETION-CANDIDATES}: what makes the exit code 1; logic if not given")
    private Level failOn = Level.logic;

    @Override
    public Integer call() {
        try {
            ScopeList listed = scope == null ? null : Inputs.scope(scope);
            Predicate<String> inScope = listed == null ? DeltaScanner::isSuggested : listed::contains;
            ChangeSince change = new ChangeReader(path, Progress.NONE, Cancellation.NEVER).read(before, after, inScope);
            print(change, spec.commandLine().getOut());
            return isBad(change.delta()) ? Inputs.FOUND : Inputs.CLEAN;
        } catch (IOException e) {
            return Inputs.refuse(spec, e);
        }
    }

    private boolean isBad(Delta delta) {
        return switch (failOn) {
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
        switch (format) {
            case table -> printer.table(change);
            case md -> printer.markdown(change);
            case csv -> printer.csv(change);
            case json -> printer.json(change);
        }
    }
}
