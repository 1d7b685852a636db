package drydock.cli.scan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import drydock.scan.delta.ChangedFile;
import drydock.scan.delta.Delta;
import drydock.scan.delta.LineChange;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints a difference for people, for a document, for a spreadsheet and for programs. */
final class DeltaPrinter {
    private static final List<String> COLUMNS = List.of(
            "path",
            "old_path",
            "status",
            "class",
            "nsloc_strict_added",
            "nsloc_strict_removed",
            "nsloc_strict_changed");

    private final PrintWriter out;

    DeltaPrinter(PrintWriter out) {
        this.out = out;
    }

    void csv(Delta delta) {
        // not closed: that would close the standard output
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        csv.writeRecord(COLUMNS);
        delta.files().forEach(file -> csv.writeRecord(cells(file)));
        out.flush();
    }

    void table(Delta delta) {
        out.println("Changes from " + delta.from() + " to " + delta.to());
        out.println();
        rows(delta).print(out);
        out.println();
        notes(delta).forEach(out::println);
        out.flush();
    }

    void markdown(Delta delta) {
        out.println("# Changes from " + delta.from() + " to " + delta.to());
        out.println();
        rows(delta).printMarkdown(out);
        out.println();
        notes(delta).forEach(note -> out.println("- " + note));
        out.flush();
    }

    void json(Delta delta) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", "drydock-delta/1");
        root.put("from", delta.from());
        root.put("to", delta.to());
        root.put("lineDiff", Delta.ALGORITHM);
        root.put("triage", delta.triage().name().toLowerCase(Locale.ROOT));
        root.put("triageRule", delta.triage().rule());
        ArrayNode files = root.putArray("files");
        for (ChangedFile file : delta.files()) {
            files.addObject()
                    .put("path", file.path())
                    .put("oldPath", file.oldPath())
                    .put("status", file.status().name().toLowerCase(Locale.ROOT))
                    .put("class", file.kind().words())
                    .put("nslocStrictAdded", file.lines().added())
                    .put("nslocStrictRemoved", file.lines().removed())
                    .put("nslocStrictChanged", file.lines().changed());
        }
        ArrayNode troubles = root.putArray("troubles");
        delta.troubles()
                .forEach(trouble ->
                        troubles.addObject().put("path", trouble.path()).put("text", trouble.text()));
        ScanJson.print(root, out);
    }

    private static TextTable rows(Delta delta) {
        TextTable table = new TextTable("File", "Renamed from", "Status", "Class", "Added", "Removed", "Changed");
        delta.files().forEach(file -> {
            List<String> cells = cells(file);
            table.add(List.of(
                    cells.get(0),
                    file.path().equals(file.oldPath()) ? "" : file.oldPath(),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6)));
        });
        return table;
    }

    private static List<String> notes(Delta delta) {
        List<String> notes = new ArrayList<>();
        LineChange lines = delta.lines();
        notes.add(lines.added() + " normalised lines added, " + lines.removed() + " removed, " + lines.changed()
                + " changed (strict count, line comparison: " + Delta.ALGORITHM + ").");
        notes.add("Suggested: " + delta.triage().words() + ", because "
                + delta.triage().rule() + ".");
        delta.troubles().forEach(trouble -> notes.add(trouble.toString()));
        return notes;
    }

    private static List<String> cells(ChangedFile file) {
        return List.of(
                file.path(),
                file.oldPath(),
                file.status().name().toLowerCase(Locale.ROOT),
                file.kind().words(),
                Integer.toString(file.lines().added()),
                Integer.toString(file.lines().removed()),
                Integer.toString(file.lines().changed()));
    }
}
