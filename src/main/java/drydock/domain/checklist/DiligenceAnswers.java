package drydock.domain.checklist;

import drydock.domain.Answer;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ItemDefinition.Diligence;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.DiligenceAnswer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the candidates that matter for the checklist: those chosen or, while none is, all that are still
 * considered.
 */
final class DiligenceAnswers {
    private final List<Candidate> candidates;
    private final boolean chosen;
    private final Map<Id<Candidate>, Map<String, DiligenceAnswer>> byCandidate = new HashMap<>();

    DiligenceAnswers(Snapshot snapshot, Id<Project> project) {
        Collection<Candidate> all = snapshot.owned(Candidate.class, project);
        List<Candidate> selected =
                all.stream().filter(c -> c.status() == CandidateStatus.CHOSEN).toList();
        chosen = !selected.isEmpty();
        candidates = chosen
                ? selected
                : all.stream()
                        .filter(c -> c.status() != CandidateStatus.DECLINED)
                        .toList();
        for (Candidate candidate : candidates) {
            Map<String, DiligenceAnswer> answers = new HashMap<>();
            snapshot.owned(DiligenceAnswer.class, candidate.id()).forEach(a -> answers.put(a.question(), a));
            byCandidate.put(candidate.id(), answers);
        }
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Optional<DiligenceAnswer> find(Candidate candidate, String question) {
        return Optional.ofNullable(
                byCandidate.getOrDefault(candidate.id(), Map.of()).get(question));
    }

    /** The answers that there are to the questions of {@code diligence}. */
    List<DiligenceAnswer> given(Diligence diligence) {
        List<DiligenceAnswer> given = new ArrayList<>();
        for (Candidate candidate : candidates) {
            diligence.questions().forEach(q -> find(candidate, q).ifPresent(given::add));
        }
        return given;
    }

    DiligenceState state(Diligence diligence) {
        int fulfilled = 0;
        int contrary = 0;
        for (DiligenceAnswer answer : given(diligence)) {
            if (answer.answer() == diligence.doneWhen()) {
                fulfilled++;
            } else if (answer.answer() != Answer.UNKNOWN) {
                contrary++;
            }
        }
        int wanted = candidates.size() * diligence.questions().size();
        return new DiligenceState(chosen, wanted, fulfilled, contrary);
    }
}
