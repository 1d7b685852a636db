package drydock.cli.scan;

import drydock.cli.verb.Verb;
import drydock.scan.Scan;
import drydock.scan.Scanner;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code drydock scan}: counts the files of a repository and suggests the scope. */
public final class ScanCommand implements Callable<Integer> {
    /** From when on the exit code is 1. In small letters, because that is how it is typed. */
    enum Level {
        none,
        error,
        warning
    }

    private final Verb verb = Verb.of(
                    "scan",
                    "Counts the source files of a repository and suggests which are under review. Runs nothing in it.",
                    this)
            .exitCodes(Inputs.exitCodes(
                    "nothing of the level of --fail-on was found",
                    "something was: a file that could not be counted (error), two counts far apart (warning)"));

    private final Supplier<Path> path = verb.argument("PATH", Path.class, "a repository, folder or archive");
    private final Supplier<Optional<String>> commit =
            verb.option("--commit", "REV", String.class, "count this commit, branch or tag");
    private final Supplier<Optional<Path>> scope =
            verb.option("--scope", "FILE", Path.class, "paths and globs under review, one a line");
    private final Supplier<Format> format = verb.choice("--format", "FORM", Format.table, "; table if not given");
    private final Supplier<Level> failOn =
            verb.choice("--fail-on", "LEVEL", Level.error, ": what makes the exit code 1; error if not given");

    /** What picocli runs. */
    public CommandSpec spec() {
        return verb.spec();
    }

    @Override
    public Integer call() {
        try (SourceTree tree = Inputs.open(path.get(), commit.get())) {
            Scan scan = Scanner.scan(tree);
            ScanResult result = ScanResult.of(scan, Inputs.scope(scope.get()).orElse(null));
            print(tree, result, verb.out());
            return isBad(result) ? Inputs.FOUND : Inputs.CLEAN;
        } catch (IOException e) {
            return Inputs.refuse(verb, e);
        }
    }

    private boolean isBad(ScanResult result) {
        return switch (failOn.get()) {
            case none -> false;
            case error -> result.hasErrors();
            case warning -> result.hasErrors() || result.hasWarnings();
        };
    }

    private void print(SourceTree tree, ScanResult result, PrintWriter out) throws IOException {
        if (format.get() == Format.csv) {
            new ScanPrinter(out).csv(result);
            // it has no place for them, and the exit code alone does not say what is wrong
            result.scan().troubles().forEach(verb.err()::println);
            return;
        }
        List<String> scoped = result.inScope().stream().map(Row::path).toList();
        Context context = Context.of(tree, result.scan(), scoped);
        switch (format.get()) {
            case json -> ScanJson.print(result, context, out);
            case md -> new ScanPrinter(out).markdown(result, context);
            default -> new ScanPrinter(out).table(result, context);
        }
    }
}
