package drydock.ui.file;

import drydock.bundle.Bundle;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.checklist.OwnItem;
import drydock.domain.plan.Deliverable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How copies of files that are kept in the workspace are told: by their names, and what they prove. */
public record CopyNames(Bundle bundle) {
    private static final int MOST = 5;

    /** One phrase for all of {@code keys}: “report.pdf”, evidence for “Threat model”. */
    public String of(Collection<String> keys, Snapshot snapshot) {
        List<String> names =
                keys.stream().flatMap(key -> names(key, snapshot)).distinct().toList();
        String listed = names.stream().limit(MOST).collect(Collectors.joining("; "));
        return names.size() <= MOST ? listed : listed + "; and " + (names.size() - MOST) + " more";
    }

    private Stream<String> names(String key, Snapshot snapshot) {
        List<Evidence> mentions = snapshot.all(Evidence.class).stream()
                .filter(evidence -> key.equals(evidence.sha256()))
                .toList();
        return mentions.isEmpty()
                ? Stream.of("a file that only steps of undo mention")
                : mentions.stream().map(evidence -> name(evidence) + ", evidence for " + owner(evidence, snapshot));
    }

    private static String name(Evidence evidence) {
        return "“" + (evidence.label().isBlank() ? evidence.location() : evidence.label()) + "”";
    }

    private String owner(Evidence evidence, Snapshot snapshot) {
        return snapshot.find(ChecklistEntry.class, evidence.entry())
                .map(entry -> "“" + title(entry.item(), snapshot) + "”")
                .or(() -> snapshot.find(Deliverable.class, evidence.deliverable())
                        .map(deliverable -> "“" + deliverable.title() + "”"))
                .orElse("an answer of due diligence");
    }

    private String title(String item, Snapshot snapshot) {
        return Stream.concat(
                        bundle.checklist().stream()
                                .filter(shipped -> shipped.id().equals(item))
                                .map(ItemDefinition::title),
                        snapshot.all(OwnItem.class).stream()
                                .filter(own -> own.key().equals(item))
                                .map(OwnItem::title))
                .findFirst()
                .orElse(item);
    }
}
