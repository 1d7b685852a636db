package drydock.decision;

import drydock.domain.selection.Rating;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate stands by one criterion.
 *
 * @param mean of all raters, 0 to 10; null if nobody rated
 * @param raters how many rated
 * @param lowest the lowest rating; with {@code highest} the spread that a mean hides. 0 if nobody rated
 * @param highest the highest rating; 10 if nobody rated
 */
public record CriterionScore(
        String criterion, int weight, @Nullable Fraction mean, int raters, int lowest, int highest) {
    /** The lowest score there is. */
    public static final int WORST = 0;

    /** The highest score there is. */
    public static final int BEST = 10;

    /** Sums up the ratings that one candidate got by this criterion. */
    static CriterionScore of(String criterion, int weight, Collection<Rating> ratings) {
        if (ratings.isEmpty()) {
            return new CriterionScore(criterion, weight, null, 0, WORST, BEST);
        }
        IntSummaryStatistics scores = ratings.stream().mapToInt(Rating::score).summaryStatistics();
        return new CriterionScore(
                criterion,
                weight,
                Fraction.of(scores.getSum()).over(scores.getCount()),
                ratings.size(),
                scores.getMin(),
                scores.getMax());
    }

    public boolean isKnown() {
        return mean != null;
    }

    /** The worst that the score can turn out to be. */
    Fraction low() {
        return mean == null ? Fraction.of(WORST) : mean;
    }

    /** The best that the score can turn out to be. */
    Fraction high() {
        return mean == null ? Fraction.of(BEST) : mean;
    }
}
