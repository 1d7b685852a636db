package drydock.decision;

import drydock.domain.Answer;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.SelectionGuide;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which red flags a candidate has raised. One is enough to keep it from winning. */
public final class RedFlags {
    private RedFlags() {}

    /** The raised ones in the guide's order. */
    public static List<SelectionGuide.Question> raised(
            Snapshot snapshot, Id<Candidate> candidate, SelectionGuide guide) {
        Set<String> yes = snapshot.owned(DiligenceAnswer.class, candidate).stream()
                .filter(answer -> answer.answer() == Answer.YES)
                .map(DiligenceAnswer::question)
                .collect(Collectors.toSet());
        return guide.redFlags().stream()
                .filter(flag -> yes.contains(flag.key()))
                .toList();
    }
}
