package drydock.decision;

import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import java.util.List;

/**
 * A candidate's weighted total. What nobody rated makes it a range.
 *
 * @param low the total if everything unknown turned out worst, 0 to 10
 * @param high the total if everything unknown turned out best, 0 to 10
 * @param scores in the guide's order
 * @param excluded whether it cannot win, whatever its total
 * @param bestRank its place, from 1, if everything turns out well for it; 0 if it is excluded
 * @param worstRank its place if everything turns out badly for it; 0 if it is excluded
 */
public record CandidateTotal(
        Id<Candidate> candidate,
        Fraction low,
        Fraction high,
        List<CriterionScore> scores,
        boolean excluded,
        int bestRank,
        int worstRank) {
    public CandidateTotal {
        scores = List.copyOf(scores);
    }

    /** Between the worst and the best that it can be: the dot on the whisker. */
    public Fraction middle() {
        return low.plus(high).over(2);
    }

    /** Whether nothing that counts is unknown. */
    public boolean isExact() {
        return low.equals(high);
    }

    /** How many criteria that count are not known exactly. */
    public long unknowns() {
        return scores.stream().filter(s -> s.weight() > 0 && !s.isExact()).count();
    }

    CandidateTotal ranked(int best, int worst) {
        return new CandidateTotal(candidate, low, high, scores, excluded, best, worst);
    }
}
