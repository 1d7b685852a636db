package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Judgement.Source;
import drydock.domain.project.Project;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins suggestions with what people made of them. */
final class Proposals {
    private Proposals() {}

    /**
     * What the last reading of the repository and the plan suggest, by item.
     *
     * @param planned what the plan says
     */
    static Map<String, List<Proposal>> of(Snapshot snapshot, Id<Project> project, Collection<Suggestion> planned) {
        record Key(Source source, String item) {}
        Map<Key, Judgement> decided = new HashMap<>();
        snapshot.owned(Judgement.class, project)
                .forEach(judgement -> decided.put(new Key(judgement.source(), judgement.item()), judgement));
        Map<String, List<Proposal>> proposals = new HashMap<>();
        snapshot.owned(EvidenceReading.class, project).stream()
                .flatMap(reading -> reading.suggestions().stream())
                .forEach(suggestion -> proposals
                        .computeIfAbsent(suggestion.item(), any -> new ArrayList<>())
                        .add(new Proposal(
                                Source.REPOSITORY,
                                suggestion,
                                decided.get(new Key(Source.REPOSITORY, suggestion.item())))));
        planned.forEach(suggestion -> proposals
                .computeIfAbsent(suggestion.item(), any -> new ArrayList<>())
                .add(new Proposal(Source.PLAN, suggestion, decided.get(new Key(Source.PLAN, suggestion.item())))));
        return proposals;
    }
}
