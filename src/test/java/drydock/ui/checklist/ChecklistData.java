package drydock.ui.checklist;

import drydock.domain.Change;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.ItemState;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.List;

/** A project whose checklist was begun. */
final class ChecklistData {
    static final Project PROJECT = TestRecords.project(1, "Tidewater");
    static final Person ADA = new Person(new Id<>(2), "Ada Okafor", "Lead engineer", "");

    private ChecklistData() {}

    static Snapshot begun() {
        ChecklistEntry done = entry(10, "SCO-01", ItemState.DONE)
                .withDecidedBy(ADA.id())
                .withDecidedOn(LocalDate.of(2026, 5, 20))
                .withResponsible(ADA.id())
                .withComment("Vault.sol was split last week; the list is from after that.");
        ChecklistEntry late =
                entry(11, "SCO-07", ItemState.OPEN).withResponsible(ADA.id()).withDue(LocalDate.of(2026, 5, 25));
        ChecklistEntry waived = entry(12, "SCO-03", ItemState.WAIVED)
                .withReason("No time before the slot")
                .withDecidedBy(ADA.id())
                .withDecidedOn(LocalDate.of(2026, 5, 25));
        return Snapshot.empty()
                .with(List.of(
                                PROJECT,
                                ADA,
                                done,
                                late,
                                waived,
                                evidence(20, done, EvidenceKind.LINK, "https://example.org/scope.md", 90),
                                evidence(21, late, EvidenceKind.STATEMENT, "The keeper is in scope, says Ada.", 30))
                        .stream()
                        .map(Change.Put::new)
                        .toList());
    }

    static ChecklistEntry entry(long id, String item, ItemState state) {
        return new ChecklistEntry(new Id<>(id), PROJECT.id(), item, state, null, "", null, null, null, null, "");
    }

    private static Evidence evidence(long id, ChecklistEntry entry, EvidenceKind kind, String location, int days) {
        LocalDate recorded = kind == EvidenceKind.LINK ? LocalDate.of(2026, 5, 20) : LocalDate.of(2026, 2, 20);
        return new Evidence(
                new Id<>(id),
                entry.id(),
                null,
                null,
                kind,
                kind == EvidenceKind.LINK ? "List of files" : "",
                location,
                null,
                null,
                recorded,
                ADA.id(),
                days);
    }
}
