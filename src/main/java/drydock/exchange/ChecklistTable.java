package drydock.exchange;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.Item;
import drydock.domain.project.Person;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checklist items as a table, one line each. */
public final class ChecklistTable {
    private static final List<String> TITLES = List.of(
            "Phase",
            "When",
            "Key",
            "Title",
            "State",
            "Severity",
            "Owner",
            "Due",
            "Decided by",
            "Decided on",
            "Reason",
            "Evidence",
            "Stale",
            "Times done",
            "Comment");

    private ChecklistTable() {}

    public static CsvTable of(List<Item> items, Snapshot snapshot) {
        return new CsvTable(
                TITLES, items.stream().map(item -> line(item, snapshot)).toList());
    }

    private static List<String> line(Item item, Snapshot snapshot) {
        ChecklistEntry entry = item.entry();
        return List.of(
                item.definition().phase(),
                PlainWords.of(item.definition().when()),
                item.key(),
                item.title(),
                PlainWords.of(item.state()),
                PlainWords.of(item.severity()),
                name(snapshot, item.responsible().orElse(null)),
                PlainWords.of(item.dueOn().orElse(null)),
                name(snapshot, item.decidedBy().orElse(null)),
                PlainWords.of(item.decidedOn().orElse(null)),
                entry == null ? "" : entry.reason(),
                item.evidence().stream().map(ChecklistTable::evidence).collect(Collectors.joining("; ")),
                item.stale() ? "stale" : "",
                TimesDone.of(item, snapshot),
                item.comment());
    }

    private static String evidence(Evidence evidence) {
        String label = evidence.label().isBlank() ? "" : evidence.label() + ": ";
        String digest = evidence.sha256() == null ? "" : " (SHA-256 " + evidence.sha256() + ")";
        return label + evidence.location() + digest;
    }

    private static String name(Snapshot snapshot, @Nullable Id<Person> person) {
        return snapshot.find(Person.class, person).map(Person::name).orElse("");
    }
}
