package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins suggestions with what people made of them. */
public final class Proposals {
    private Proposals() {}

    /** What the last reading of the repository suggests, by item. */
    public static Map<String, Proposal> ofRepository(Snapshot snapshot, Id<Project> project) {
        List<Suggestion> suggestions = snapshot.owned(EvidenceReading.class, project).stream()
                .flatMap(reading -> reading.suggestions().stream())
                .toList();
        return of(Judgement.Source.REPOSITORY, suggestions, snapshot.owned(Judgement.class, project));
    }

    /** @param judgements of one project, of any source */
    public static Map<String, Proposal> of(
            Judgement.Source source, Collection<Suggestion> suggestions, Collection<Judgement> judgements) {
        Map<String, Judgement> decided = new HashMap<>();
        judgements.stream()
                .filter(judgement -> judgement.source() == source)
                .forEach(judgement -> decided.put(judgement.item(), judgement));
        Map<String, Proposal> proposals = new HashMap<>();
        for (Suggestion suggestion : suggestions) {
            proposals.put(suggestion.item(), new Proposal(source, suggestion, decided.get(suggestion.item())));
        }
        return proposals;
    }
}
