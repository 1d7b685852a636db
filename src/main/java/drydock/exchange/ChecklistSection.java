package drydock.exchange;

import drydock.bundle.Bundle;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.Freshness;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.Phase;
import drydock.domain.checklist.Progress;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checklist by phase, with who does what and what proves it. */
final class ChecklistSection {
    private final Snapshot snapshot;
    private final Checklist checklist;

    ChecklistSection(Snapshot snapshot, Project project, Bundle bundle, LocalDate today) {
        this.snapshot = snapshot;
        // whether files changed only a scan of them can tell: an export reads none
        this.checklist = Checklist.of(
                bundle.checklist(), bundle.vocabulary(), snapshot, project.id(), new Freshness(today, Set.of()));
    }

    void write(MarkdownText text) {
        text.heading(2, "Checklist");
        text.paragraph(progress(checklist.progress()));
        for (Phase phase : checklist.phases()) {
            text.heading(3, phase.name());
            text.paragraph(progress(phase.progress()));
            text.table(table(phase.items()));
        }
    }

    CsvTable table(List<Item> items) {
        return new CsvTable(
                List.of(
                        "Key",
                        "Item",
                        "Severity",
                        "State",
                        "Owner",
                        "Due",
                        "Decided",
                        "Evidence",
                        "Reason and comment"),
                items.stream().map(this::row).toList());
    }

    private List<String> row(Item item) {
        return List.of(
                item.own() == null ? item.key() : "own",
                item.title(),
                PlainWords.of(item.severity()),
                PlainWords.of(item.state()) + (item.cameRound() ? ", due again" : ""),
                item.responsible()
                        .flatMap(id -> snapshot.find(Person.class, id))
                        .map(Person::name)
                        .orElse(""),
                item.dueOn().map(LocalDate::toString).orElse(""),
                decided(item),
                item.evidence().stream().map(this::evidence).collect(Collectors.joining("; "))
                        + (item.stale() ? " (stale)" : ""),
                Stream.of(item.entry() == null ? "" : item.entry().reason(), item.comment())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("; ")));
    }

    /** When and by whom; where it comes round, each time. */
    private String decided(Item item) {
        String times = TimesDone.of(item, snapshot);
        return times.isEmpty()
                ? item.decidedOn()
                        .map(day ->
                                TimesDone.said(snapshot, day, item.decidedBy().orElse(null)))
                        .orElse("")
                : times;
    }

    private String evidence(Evidence evidence) {
        String label = evidence.label().isBlank() ? "" : evidence.label() + ": ";
        String hash = evidence.sha256() == null ? "" : " SHA-256 " + evidence.sha256();
        return label + evidence.location() + hash + " (" + evidence.recordedOn() + ")";
    }

    private static String progress(Progress progress) {
        String maybe = progress.possibleBlockers() == 0
                ? ""
                : ", up to " + progress.possibleBlockers() + " more if open questions are answered with yes";
        return progress.openBlockers() + " open blockers" + maybe + "; " + progress.open() + " of " + progress.total()
                + " items open.";
    }
}
