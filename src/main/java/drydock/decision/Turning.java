package drydock.decision;

import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The smallest change that gives first place to somebody else. First place is by the middle of what a total can be: the
 * dot on its whisker.
 */
public final class Turning {
    private static final Fraction FULL = Fraction.of(100);

    private Turning() {}

    /**
     * A weight that turns the ranking when it passes a point; the other weights keep their proportions.
     *
     * @param from its share now, in per cent
     * @param to the share, in per cent, at which both have the same total
     * @param winner who leads beyond it
     */
    public record OfWeight(String criterion, Fraction from, Fraction to, Id<Candidate> winner) {
        /** How far it is, in per cent of the whole. */
        public Fraction size() {
            return to.minus(from).abs();
        }
    }

    /**
     * A score that turns the ranking when it passes a point.
     *
     * @param candidate whose score
     * @param from what it is now; the middle of its range where it is not known
     * @param to the score at which both have the same total, 0 to 10
     * @param winner who leads beyond it
     */
    public record OfScore(Id<Candidate> candidate, String criterion, Fraction from, Fraction to, Id<Candidate> winner) {
        /** How far it is, in points. */
        public Fraction size() {
            return to.minus(from).abs();
        }
    }

    /** Empty if no weight alone can do it, or if nobody leads. */
    public static Optional<OfWeight> weight(WeightedTotals totals) {
        List<CandidateTotal> eligible = byMiddle(totals);
        if (!totals.weighed() || eligible.size() < 2) {
            return Optional.empty();
        }
        CandidateTotal leader = eligible.getFirst();
        return IntStream.range(0, leader.scores().size())
                .boxed()
                .flatMap(k -> eligible.stream().skip(1).flatMap(other -> weight(leader, other, k).stream()))
                .min(Comparator.comparing(OfWeight::size));
    }

    /** Empty if no score alone can do it, or if nobody leads. */
    public static Optional<OfScore> score(WeightedTotals totals) {
        List<CandidateTotal> eligible = byMiddle(totals);
        if (!totals.weighed() || eligible.size() < 2) {
            return Optional.empty();
        }
        CandidateTotal leader = eligible.getFirst();
        CandidateTotal second = eligible.get(1);
        Stream<OfScore> risen = eligible.stream().skip(1).flatMap(other -> changes(leader, other, other));
        return Stream.concat(changes(leader, second, leader), risen).min(Comparator.comparing(OfScore::size));
    }

    private static List<CandidateTotal> byMiddle(WeightedTotals totals) {
        return totals.eligible().stream()
                .sorted(Comparator.comparing(CandidateTotal::middle).reversed())
                .toList();
    }

    /**
     * With weight {@code t} on one criterion and the rest scaled to {@code 1 - t}, a total is {@code (1 - t) rest + t
     * score}. Two of them meet where {@code t = dRest / (dRest - dScore)}, the differences being leader less other.
     */
    private static Optional<OfWeight> weight(CandidateTotal leader, CandidateTotal other, int k) {
        CriterionScore own = leader.scores().get(k);
        int sum = leader.scores().stream().mapToInt(CriterionScore::weight).sum();
        int rest = sum - own.weight();
        if (rest == 0) {
            return Optional.empty();
        }
        Fraction dScore = own.middle().minus(other.scores().get(k).middle());
        Fraction dTotal = leader.middle().minus(other.middle());
        Fraction dRest = dTotal.times(sum).minus(dScore.times(own.weight())).over(rest);
        Fraction slope = dRest.minus(dScore);
        if (slope.signum() == 0) {
            return Optional.empty();
        }
        Fraction to = dRest.over(slope).times(FULL);
        if (to.signum() < 0 || to.compareTo(FULL) > 0) {
            return Optional.empty();
        }
        Fraction from = Fraction.of(100L * own.weight()).over(sum);
        return Optional.of(new OfWeight(own.criterion(), from, to, other.candidate()));
    }

    /** Closing the gap by one score of {@code changed}: the leader's falls or the other's rises by gap / weight. */
    private static Stream<OfScore> changes(CandidateTotal leader, CandidateTotal other, CandidateTotal changed) {
        Fraction gap = leader.middle().minus(other.middle());
        int sum = leader.scores().stream().mapToInt(CriterionScore::weight).sum();
        boolean falls = changed == leader;
        return changed.scores().stream().filter(score -> score.weight() > 0).flatMap(score -> {
            Fraction step = gap.times(sum).over(score.weight());
            Fraction from = score.middle();
            Fraction to = falls ? from.minus(step) : from.plus(step);
            boolean possible = to.signum() >= 0 && to.compareTo(Fraction.of(CriterionScore.BEST)) <= 0;
            return possible
                    ? Stream.of(new OfScore(changed.candidate(), score.criterion(), from, to, other.candidate()))
                    : Stream.empty();
        });
    }
}
