package drydock.cli.scan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import drydock.domain.checklist.ItemDefinition;
import drydock.scan.BlobId;
import drydock.scan.evidence.Evidence;
import drydock.scan.evidence.EvidenceReport;
import drydock.scan.evidence.Place;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints evidence for people, for a document, for a spreadsheet and for programs. */
final class EvidencePrinter {
    private static final List<String> COLUMNS = List.of("item", "title", "state", "words", "path", "line");
    private static final int SHOWN_PLACES = 3;

    private final EvidenceReport report;
    private final Map<String, ItemDefinition> items;
    private final PrintWriter out;

    EvidencePrinter(EvidenceReport report, Map<String, ItemDefinition> items, PrintWriter out) {
        this.report = report;
        this.items = Map.copyOf(items);
        this.out = out;
    }

    void csv() {
        CsvOutput.print(out, COLUMNS, report.evidence().stream().map(this::cells));
    }

    private List<String> cells(Evidence evidence) {
        Place place = evidence.places().isEmpty()
                ? new Place("", 0, "")
                : evidence.places().getFirst();
        return List.of(
                evidence.item(),
                title(evidence),
                state(evidence),
                evidence.words(),
                place.path(),
                place.line() == 0 ? "" : Integer.toString(place.line()));
    }

    void table() {
        for (Evidence evidence : report.evidence()) {
            out.println(evidence.item() + "  " + evidence.state().words() + ": " + title(evidence));
            out.println("        " + evidence.words());
            evidence.places().stream().limit(SHOWN_PLACES).forEach(place -> out.println("        " + text(place)));
        }
        report.troubles().forEach(trouble -> out.println(trouble.toString()));
        out.flush();
    }

    void markdown() {
        TextTable table = new TextTable("Item", "State", "What was seen", "Where");
        report.evidence()
                .forEach(evidence -> table.add(List.of(
                        evidence.item() + " " + title(evidence),
                        evidence.state().words(),
                        evidence.words(),
                        evidence.places().isEmpty() ? "" : at(evidence.places().getFirst()))));
        table.printMarkdown(out);
        out.flush();
    }

    void json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", "drydock-evidence/1");
        root.put("commit", report.commit());
        root.put("contentHash", contentHash());
        ArrayNode entries = root.putArray("evidence");
        for (Evidence evidence : report.evidence()) {
            ObjectNode entry = entries.addObject();
            entry.put("item", evidence.item());
            entry.put("title", title(evidence));
            entry.put("state", state(evidence));
            entry.put("words", evidence.words());
            ArrayNode basis = entry.putArray("basis");
            evidence.basis().lines().forEach(basis::add);
            ArrayNode places = entry.putArray("places");
            evidence.places()
                    .forEach(place -> places.addObject()
                            .put("path", place.path())
                            .put("line", place.line())
                            .put("text", place.text()));
        }
        ArrayNode troubles = root.putArray("troubles");
        report.troubles()
                .forEach(trouble ->
                        troubles.addObject().put("path", trouble.path()).put("text", trouble.text()));
        ScanJson.print(root, out);
    }

    /** Changes when anything changes that evidence rests on. */
    private String contentHash() {
        return BlobId.sha256(report.evidence().stream()
                .flatMap(evidence -> evidence.basis().lines().stream())
                .collect(Collectors.joining("\n")));
    }

    private String title(Evidence evidence) {
        ItemDefinition item = items.get(evidence.item());
        return item == null ? "" : item.title();
    }

    private static String state(Evidence evidence) {
        return evidence.state().name().toLowerCase(Locale.ROOT);
    }

    private static String at(Place place) {
        return place.line() == 0 ? place.path() : place.path() + ":" + place.line();
    }

    private static String text(Place place) {
        if (place.path().isEmpty()) {
            return place.text();
        }
        return place.text().isEmpty() ? at(place) : at(place) + "  " + place.text();
    }
}
