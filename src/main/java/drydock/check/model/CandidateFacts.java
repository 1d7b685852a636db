package drydock.check.model;

import drydock.decision.Coverage;
import drydock.domain.Answer;
import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.SelectionGuide.Question;
import java.util.List;
import java.util.Map;

/**
 * An auditor that the project considers.
 *
 * @param auditor its name
 * @param coverage what the auditor is known to cover of what the project needs
 * @param coverageKnown whether anything is known of what the auditor covers
 * @param redFlags those raised
 * @param unasked red flags about which nobody said yes or no
 * @param answers to due-diligence questions, by key; what was not answered is absent
 */
public record CandidateFacts(
        Id<Candidate> id,
        String auditor,
        Coverage coverage,
        boolean coverageKnown,
        List<Question> redFlags,
        List<Question> unasked,
        Map<String, Answer> answers) {
    public CandidateFacts {
        redFlags = List.copyOf(redFlags);
        unasked = List.copyOf(unasked);
        answers = Map.copyOf(answers);
    }
}
