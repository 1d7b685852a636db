package drydock.cli.scan;

import drydock.scan.Scan;
import drydock.scan.Scanner;
import drydock.scan.scope.ScopeList;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock scan}: counts the files of a repository and suggests the scope. */
@Command(
        name = "scan",
        description =
                "Counts the source files of a repository and suggests which are under review. Runs nothing in it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:nothing of the level of --fail-on was found",
            "1:something was: a file that could not be counted (error), two counts far apart (warning)",
            "2:the repository could not be read"
        })
public final class ScanCommand implements Callable<Integer> {
    /** From when on the exit code is 1. In small letters, because that is how it is typed. */
    enum Level {
        none,
        error,
        warning
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "a repository, folder or archive")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path path;

    @Option(names = "--commit", paramLabel = "REV", description = "count this commit, branch or tag")
    private @Nullable String commit;

    @Option(names = "--scope", paramLabel = "FILE", description = "paths and globs under review, one a line")
    private @Nullable Path scope;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; table if not given")
    private Format format = Format.table;

    @Option(
            names = "--fail-on",
            description = "${COMPLETION-CANDIDATES}: what makes the exit code 1; error if not given")
    private Level failOn = Level.error;

    @Override
    public Integer call() {
        try (SourceTree tree = Inputs.open(path, commit)) {
            Scan scan = Scanner.scan(tree);
            ScopeList listed = scope == null ? null : Inputs.scope(scope);
            ScanResult result = ScanResult.of(scan, listed);
            print(tree, result, spec.commandLine().getOut());
            return isBad(result) ? Inputs.FOUND : Inputs.CLEAN;
        } catch (IOException e) {
            return Inputs.refuse(spec, e);
        }
    }

    private boolean isBad(ScanResult result) {
        return switch (failOn) {
            case none -> false;
            case error -> result.hasErrors();
            case warning -> result.hasErrors() || result.hasWarnings();
        };
    }

    private void print(SourceTree tree, ScanResult result, PrintWriter out) throws IOException {
        if (format == Format.csv) {
            new ScanPrinter(out).csv(result);
            return;
        }
        List<String> scoped = result.inScope().stream().map(Row::path).toList();
        Context context = Context.of(tree, result.scan(), scoped);
        switch (format) {
            case json -> ScanJson.print(result, context, out);
            case md -> new ScanPrinter(out).markdown(result, context);
            default -> new ScanPrinter(out).table(result, context);
        }
    }
}
