package drydock.cli.scan;

import drydock.scan.Scan;
import drydock.scan.scope.Classifier;
import drydock.scan.scope.Reason;
import drydock.scan.scope.ScopeList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scan with the scope laid over it.
 *
 * @param unresolved lines of the scope file that name no file
 */
record ScanResult(Scan scan, List<Row> rows, List<String> unresolved) {
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
        return new ScanResult(scan, rows, unresolved);
    }

    List<Row> inScope() {
        return rows.stream().filter(Row::inScope).toList();
    }

    /** Whether something in scope could not be counted, or a line of the scope file names nothing. */
    boolean hasErrors() {
        return !unresolved.isEmpty() || !scan.troubles().isEmpty();
    }

    /** Whether two counts of a file in scope are far apart. */
    boolean hasWarnings() {
        return inScope().stream().anyMatch(row -> row.file().measure().divergence() != null);
    }
}
