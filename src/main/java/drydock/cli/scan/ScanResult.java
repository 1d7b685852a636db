package drydock.cli.scan;

import drydock.scan.Scan;
import drydock.scan.lexer.Language;
import drydock.scan.scope.Classifier;
import drydock.scan.scope.Manifest;
import drydock.scan.scope.Reason;
import drydock.scan.scope.ScopeList;
import drydock.scan.tree.Trouble;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scan with the scope laid over it.
 *
 * @param scope the scope file; null where the suggestion holds
 * @param unresolved lines of the scope file that name no file
 */
record ScanResult(
        Scan scan,
        List<Row> rows,
        List<String> unresolved,
        @Nullable ScopeList scope) {
    static ScanResult of(Scan scan, @Nullable ScopeList scope) {
        List<Row> rows = scan.files().stream()
                .map(file -> new Row(
                        file,
                        scope == null
                                ? Classifier.suggest(file.path(), file.language())
                                : scope.contains(file.path()) ? Reason.LISTED : Reason.NOT_LISTED))
                .toList();
        List<String> unresolved = scope == null
                ? List.of()
                : scope.unresolved(
                        scan.files().stream().map(file -> file.path()).toList());
        List<String> explained =
                unresolved.stream().map(line -> line + why(scan, line)).toList();
        return new ScanResult(scan, rows, explained, scope);
    }

    /** The name of exactly this scope. */
    String scopeHash() {
        return new Manifest(inScope().stream()
                        .map(row -> new Manifest.Line(row.path(), row.file().blobId()))
                        .toList())
                .scopeHash();
    }

    List<Row> inScope() {
        return rows.stream().filter(Row::inScope).toList();
    }

    /** Whether there is a scope file and no file is in it. */
    boolean listsNothing() {
        return scope != null && inScope().isEmpty();
    }

    /** Whether something in scope could not be counted, or a line of the scope file names nothing. */
    boolean hasErrors() {
        return !unresolved.isEmpty()
                || listsNothing()
                || scan.troubles().stream().anyMatch(this::concernsScope);
    }

    /** Vendored code that is not here, and tests that cannot be read, do not make the numbers of the scope wrong. */
    private boolean concernsScope(Trouble trouble) {
        if (trouble.path().isEmpty()) {
            return true;
        }
        return scope == null
                ? Classifier.suggest(trouble.path() + "/any", Language.SOLIDITY).isInScope()
                        && Language.ofPath(trouble.path())
                                .map(language -> Classifier.suggest(trouble.path(), language)
                                        .isInScope())
                                .orElse(true)
                : scope.contains(trouble.path());
    }

    private static String why(Scan scan, String line) {
        return scan.troubles().stream()
                .filter(trouble -> !trouble.path().isEmpty() && line.contains(trouble.path()))
                .map(trouble -> " (" + trouble + ")")
                .findFirst()
                .orElse("");
    }

    /** Whether two counts of a file in scope are far apart. */
    boolean hasWarnings() {
        return inScope().stream().anyMatch(row -> row.file().measure().divergence() != null);
    }
}
