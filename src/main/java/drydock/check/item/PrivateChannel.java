package drydock.check.item;

import drydock.check.model.CandidateFacts;
import drydock.check.model.Facts;
import drydock.check.model.Words;
import drydock.domain.Answer;
import java.util.List;

/** ENG-03: the auditor has a private channel, as far as somebody asked; who reads it is for a person to confirm. */
final class PrivateChannel implements PlanItem {
    /** Key of the due-diligence question about it. */
    private static final String QUESTION = "secure-comms";

    @Override
    public String item() {
        return "ENG-03";
    }

    @Override
    public Found look(Facts facts) {
        List<CandidateFacts> considered = facts.selection().candidates();
        List<String> without = answered(considered, Answer.NO);
        List<String> with = answered(considered, Answer.YES);
        if (!without.isEmpty()) {
            return Found.contrary("Without a safe channel, by what was answered: " + Words.list(without) + ".");
        }
        return with.isEmpty() || with.size() < considered.size()
                ? Found.nothing("Nobody answered yet for every auditor whether there is a safe channel.")
                : Found.looks("A safe channel was confirmed for " + Words.list(with) + ".");
    }

    private static List<String> answered(List<CandidateFacts> considered, Answer answer) {
        return considered.stream()
                .filter(candidate -> candidate.answers().get(QUESTION) == answer)
                .map(CandidateFacts::auditor)
                .toList();
    }
}
