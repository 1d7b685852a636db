package drydock.decision;

import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import java.util.List;

/**
 * One candidate surely at least as good as another by every criterion that counts, and better by one: whatever the
 * weights are, and however the unknowns turn out.
 */
public record Dominance(Id<Candidate> better, Id<Candidate> worse) {
    /** All pairs among those that can win. */
    public static List<Dominance> of(WeightedTotals totals) {
        List<CandidateTotal> eligible = totals.eligible();
        return eligible.stream()
                .flatMap(one -> eligible.stream()
                        .filter(other -> dominates(one, other))
                        .map(other -> new Dominance(one.candidate(), other.candidate())))
                .toList();
    }

    private static boolean dominates(CandidateTotal one, CandidateTotal other) {
        boolean better = false;
        for (int k = 0; k < one.scores().size(); k++) {
            if (one.scores().get(k).weight() > 0) {
                int least = one.scores()
                        .get(k)
                        .low()
                        .compareTo(other.scores().get(k).high());
                if (least < 0) {
                    return false;
                }
                better |= least > 0;
            }
        }
        return better;
    }
}
