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
 * @param suggestion what is known suggests; it counts until somebody rates, and stays visible after. Null if nothing is known
 */
public record CriterionScore(
        String criterion,
        int weight,
        @Nullable Fraction mean,
        int raters,
        int lowest,
        int highest,
        @Nullable Suggestion suggestion) {
    /** The lowest score there is. */
    public static final int WORST = 0;

    /** The highest score there is. */
    public static final int BEST = 10;

    /** Sums up the ratings that one candidate got by this criterion. */
    static CriterionScore of(
            String criterion, int weight, Collection<Rating> ratings, @Nullable Suggestion suggestion) {
        if (ratings.isEmpty()) {
            return new CriterionScore(criterion, weight, null, 0, WORST, BEST, suggestion);
        }
        IntSummaryStatistics scores = ratings.stream().mapToInt(Rating::score).summaryStatistics();
        return new CriterionScore(
                criterion,
                weight,
                Fraction.of(scores.getSum()).over(scores.getCount()),
                ratings.size(),
                scores.getMin(),
                scores.getMax(),
                suggestion);
    }

    CriterionScore withWeight(int other) {
        return new CriterionScore(criterion, other, mean, raters, lowest, highest, suggestion);
    }

    /** Whether somebody rated. */
    public boolean isKnown() {
        return mean != null;
    }

    /** Whether nothing about the score is open. */
    public boolean isExact() {
        return low().equals(high());
    }

    /** Between the worst and the best that it can turn out to be. */
    Fraction middle() {
        return low().plus(high()).over(2);
    }

    /** The worst that the score can turn out to be. */
    public Fraction low() {
        if (mean != null) {
            return mean;
        }
        return Fraction.of(suggestion == null ? WORST : suggestion.low());
    }

    /** The best that the score can turn out to be. */
    public Fraction high() {
        if (mean != null) {
            return mean;
        }
        return Fraction.of(suggestion == null ? BEST : suggestion.high());
    }
}
