package drydock.cli.scan;

import drydock.scan.count.Cause;
import drydock.scan.count.Divergence;
import drydock.scan.git.RepositoryState;
import drydock.scan.lexer.LineCounts;
import drydock.scan.tree.Trouble;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints a scan for people, for a document and for a spreadsheet. */
final class ScanPrinter {
    /** The columns of the CSV; documented, only ever added to at the end. */
    private static final List<String> COLUMNS =
            List.of("path", "language", "lines", "code", "comment", "blank", "nsloc", "nsloc_strict", "in_scope");

    private final PrintWriter out;

    ScanPrinter(PrintWriter out) {
        this.out = out;
    }

    void csv(ScanResult result) {
        CsvOutput.print(out, COLUMNS, result.rows().stream().map(ScanPrinter::cells));
    }

    void table(ScanResult result, Context context) {
        out.println(head(result));
        out.println();
        table(result.inScope()).print(out);
        out.println();
        notes(result).forEach(out::println);
        notes(context).forEach(out::println);
        out.flush();
    }

    void markdown(ScanResult result, Context context) {
        out.println("# " + head(result));
        out.println();
        table(result.inScope()).printMarkdown(out);
        out.println();
        notes(result).forEach(note -> out.println("- " + note));
        notes(context).forEach(note -> out.println("- " + note));
        out.flush();
    }

    private static String head(ScanResult result) {
        String commit = result.scan().commit();
        return "Scope of the " + result.scan().title() + (commit.isEmpty() ? "" : " at " + commit);
    }

    private static TextTable table(List<Row> rows) {
        TextTable table =
                new TextTable("File", "Language", "Lines", "Code", "Comment", "Blank", "nSLOC", "nSLOC strict", "");
        rows.forEach(row -> {
            List<String> cells = cells(row);
            boolean apart = row.file().measure().divergence() != null;
            table.add(List.of(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    apart ? "differs" : ""));
        });
        LineCounts sum = rows.stream().map(Row::lines).reduce(LineCounts.NONE, LineCounts::plus);
        table.add(List.of(
                "Total of " + rows.size() + " files",
                "",
                text(sum.lines()),
                text(sum.code()),
                text(sum.comment()),
                text(sum.blank()),
                text(rows.stream()
                        .map(Row::nsloc)
                        .filter(Objects::nonNull)
                        .mapToInt(i -> i)
                        .sum()),
                text(rows.stream()
                        .map(Row::strictNsloc)
                        .filter(Objects::nonNull)
                        .mapToInt(i -> i)
                        .sum()),
                ""));
        return table;
    }

    private static List<String> notes(ScanResult result) {
        List<String> notes = new ArrayList<>();
        notes.add("nSLOC is what solidity-code-metrics counts, the number that firms price by; nSLOC strict is"
                + " lexer-aware.");
        notes.add("Scope hash (SHA-256 over blob ids and paths of the files in scope): " + result.scopeHash());
        result.rows().stream()
                .filter(row -> !row.inScope())
                .collect(Collectors.groupingBy(Row::reason, TreeMap::new, Collectors.counting()))
                .forEach((reason, count) -> notes.add("Out of scope: " + count + " files, " + reason.text() + "."));
        for (Row row : result.inScope()) {
            Divergence apart = row.file().measure().divergence();
            if (apart != null) {
                notes.add(row.path() + ": nSLOC " + apart.compatible() + ", strict " + apart.strict() + ": "
                        + apart.causes().stream().map(Cause::text).collect(Collectors.joining("; ")) + ".");
            }
        }
        if (result.listsNothing()) {
            notes.add("The scope file lists no file that is here.");
        }
        result.unresolved().forEach(line -> notes.add("Listed, but no such file: " + line));
        result.scan().troubles().stream().map(Trouble::toString).forEach(notes::add);
        return notes;
    }

    private static List<String> notes(Context context) {
        List<String> notes = new ArrayList<>();
        context.closure().reached().forEach(path -> notes.add("Imported by the scope, not in it: " + path));
        context.closure()
                .unresolved()
                .forEach(gone ->
                        notes.add("No file for the import " + gone.used().path() + " of " + gone.file() + ":"
                                + gone.used().line()));
        RepositoryState state = context.state();
        if (state != null && !state.isCleanAndPushed()) {
            notes.add("Not what others can fetch: " + state.changes().size() + " files differ from the commit, "
                    + state.unpushed() + " commits are not pushed, "
                    + state.drifts().size()
                    + " submodules are at another commit.");
        }
        return notes;
    }

    private static List<String> cells(Row row) {
        LineCounts lines = row.lines();
        return List.of(
                row.path(),
                row.language(),
                text(lines.lines()),
                text(lines.code()),
                text(lines.comment()),
                text(lines.blank()),
                text(row.nsloc()),
                text(row.strictNsloc()),
                Boolean.toString(row.inScope()));
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }
}
