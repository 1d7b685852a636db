package drydock.cli.scan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import drydock.scan.change.ChangeMarkdown;
import drydock.scan.change.ChangeSince;
import drydock.scan.change.CommitBetween;
import drydock.scan.delta.ChangedFile;
import drydock.scan.delta.Delta;
import drydock.scan.delta.DeltaTable;
import drydock.scan.tree.Trouble;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints a difference for people, for a document, for a spreadsheet and for programs. */
final class DeltaPrinter {
    private final PrintWriter out;

    DeltaPrinter(PrintWriter out) {
        this.out = out;
    }

    void csv(ChangeSince change) {
        CsvOutput.print(out, DeltaTable.COLUMNS, DeltaTable.rows(change.delta()).stream());
    }

    void table(ChangeSince change) {
        Delta delta = change.delta();
        out.println("Changes from " + delta.from() + " to " + delta.to());
        out.println();
        rows(delta).print(out);
        out.println();
        ChangeMarkdown.summary(change, "").forEach(out::println);
        if (!delta.outside().isEmpty()) {
            out.println(delta.outside().size() + " other files changed outside of the scope.");
        }
        named(change)
                .forEach(between ->
                        out.println(between.commit().shortId() + " names " + String.join(", ", between.findings())
                                + ": " + between.commit().subject()));
        out.flush();
    }

    void markdown(ChangeSince change) {
        out.print(ChangeMarkdown.of(change, ""));
        out.flush();
    }

    void json(ChangeSince change) {
        Delta delta = change.delta();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", "drydock-delta/1");
        root.put("from", delta.from());
        root.put("to", delta.to());
        root.put("descends", change.descends());
        root.put("lineDiff", Delta.ALGORITHM);
        root.put("triage", delta.triage().name().toLowerCase(Locale.ROOT));
        root.put("triageRule", delta.triage().rule());
        ArrayNode files = root.putArray("files");
        delta.files().forEach(file -> file(files.addObject(), file));
        ArrayNode outside = root.putArray("outside");
        delta.outside()
                .forEach(file -> outside.addObject()
                        .put("path", file.path())
                        .put("oldPath", file.oldPath())
                        .put("status", lower(file.status())));
        commits(change, root);
        troubles(root.putArray("troubles"), delta.troubles());
        troubles(root.putArray("unknown"), delta.coverage().unknown());
        ScanJson.print(root, out);
    }

    private static void troubles(ArrayNode array, List<Trouble> troubles) {
        troubles.forEach(
                trouble -> array.addObject().put("path", trouble.path()).put("text", trouble.text()));
    }

    private static void file(ObjectNode node, ChangedFile file) {
        node.put("path", file.path())
                .put("oldPath", file.oldPath())
                .put("status", lower(file.status()))
                .put("class", file.kind().words())
                .put("reach", lower(file.reach()))
                .put("nslocStrictAdded", file.lines().added())
                .put("nslocStrictRemoved", file.lines().removed())
                .put("nslocStrictChanged", file.lines().changed());
    }

    /** Null where the history is not here. */
    private static void commits(ChangeSince change, ObjectNode root) {
        List<CommitBetween> commits = change.commits();
        if (commits == null) {
            root.putNull("commits");
            return;
        }
        ArrayNode array = root.putArray("commits");
        for (CommitBetween between : commits) {
            ObjectNode node = array.addObject();
            node.put("commit", between.commit().id())
                    .put("on", between.commit().on().toString())
                    .put("subject", between.commit().subject());
            ArrayNode findings = node.putArray("findings");
            between.findings().forEach(findings::add);
        }
    }

    private static TextTable rows(Delta delta) {
        TextTable table =
                new TextTable("File", "Renamed from", "Status", "Class", "Reach", "Added", "Removed", "Changed");
        delta.files()
                .forEach(file -> table.add(List.of(
                        file.path(),
                        file.path().equals(file.oldPath()) ? "" : file.oldPath(),
                        lower(file.status()),
                        file.kind().words(),
                        file.reach().words(),
                        Integer.toString(file.lines().added()),
                        Integer.toString(file.lines().removed()),
                        Integer.toString(file.lines().changed()))));
        return table;
    }

    private static List<CommitBetween> named(ChangeSince change) {
        List<CommitBetween> commits = change.commits();
        return commits == null
                ? List.of()
                : commits.stream()
                        .filter(between -> !between.findings().isEmpty())
                        .toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
