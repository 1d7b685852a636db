package drydock.decision;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The weighted totals of a project's candidates. A missing rating counts as anything from 0 to 10, never as average; the
 * truth lies within the range however the unknowns turn out.
 *
 * @param totals those that can win first; then by what is certain, that is by the low end, then by the high end
 * @param weighed whether any weight is above zero; if none is, every total is 0 to 10 and means nothing
 */
public record WeightedTotals(List<CandidateTotal> totals, boolean weighed, Leader leader) {
    private static final Comparator<CandidateTotal> BY_TOTAL = Comparator.comparing(CandidateTotal::excluded)
            .thenComparing(CandidateTotal::low, Comparator.reverseOrder())
            .thenComparing(CandidateTotal::high, Comparator.reverseOrder())
            .thenComparingLong(total -> total.candidate().value());

    public WeightedTotals {
        totals = List.copyOf(totals);
    }

    /**
     * The totals of all candidates of a project; who raised a red flag or was declined cannot win.
     *
     * @param guide criteria, default weights and red flags
     */
    public static WeightedTotals of(Snapshot snapshot, Id<Project> project, SelectionGuide guide) {
        Collection<Candidate> candidates = snapshot.owned(Candidate.class, project);
        Set<Id<Candidate>> excluded = candidates.stream()
                .filter(candidate -> candidate.status() == CandidateStatus.DECLINED
                        || !RedFlags.raised(snapshot, candidate.id(), guide).isEmpty())
                .map(Candidate::id)
                .collect(Collectors.toSet());
        Map<Id<Candidate>, Collection<Rating>> ratings =
                candidates.stream().collect(Collectors.toMap(Candidate::id, c -> snapshot.owned(Rating.class, c.id())));
        return of(Weights.of(snapshot, project, guide), ratings, excluded);
    }

    /**
     * The totals by plain figures.
     *
     * @param ratings of each candidate; those by criteria without a weight do not count
     * @param excluded candidates that cannot win
     */
    public static WeightedTotals of(
            Weights weights, Map<Id<Candidate>, ? extends Collection<Rating>> ratings, Set<Id<Candidate>> excluded) {
        return of(weights, ratings, Map.of(), excluded);
    }

    /**
     * The totals by plain figures, where what is known stands in for ratings that nobody gave.
     *
     * @param suggestions of each candidate, by criterion
     */
    public static WeightedTotals of(
            Weights weights,
            Map<Id<Candidate>, ? extends Collection<Rating>> ratings,
            Map<Id<Candidate>, Map<String, Suggestion>> suggestions,
            Set<Id<Candidate>> excluded) {
        return ranked(
                weights,
                ratings.entrySet().stream()
                        .map(entry -> total(
                                weights,
                                entry.getKey(),
                                scores(weights, entry.getValue(), suggestions.getOrDefault(entry.getKey(), Map.of())),
                                excluded.contains(entry.getKey()))));
    }

    /** The same scores by other weights, as while a slider moves: nothing is read or suggested anew. */
    public WeightedTotals reweighed(Weights weights) {
        return ranked(
                weights,
                totals.stream()
                        .map(total -> total(
                                weights,
                                total.candidate(),
                                total.scores().stream()
                                        .map(score -> score.withWeight(weights.of(score.criterion())))
                                        .toList(),
                                total.excluded())));
    }

    private static WeightedTotals ranked(Weights weights, Stream<CandidateTotal> totals) {
        List<CandidateTotal> unranked = totals.sorted(BY_TOTAL).toList();
        List<CandidateTotal> eligible =
                unranked.stream().filter(total -> !total.excluded()).toList();
        List<CandidateTotal> ranked = Stream.concat(
                        eligible.stream().map(total -> rank(total, eligible)),
                        unranked.stream().filter(CandidateTotal::excluded))
                .toList();
        boolean weighed = weights.sum() > 0;
        return new WeightedTotals(ranked, weighed, weighed ? leader(eligible) : new Leader.Nobody());
    }

    /** Those that can win, in the order of their totals. */
    public List<CandidateTotal> eligible() {
        return totals.stream().filter(total -> !total.excluded()).toList();
    }

    public Optional<CandidateTotal> of(Id<Candidate> candidate) {
        return totals.stream()
                .filter(total -> total.candidate().equals(candidate))
                .findFirst();
    }

    /** Empty if there is no such candidate or criterion. */
    public Optional<CriterionScore> score(Id<Candidate> candidate, String criterion) {
        return of(candidate).stream()
                .flatMap(total -> total.scores().stream())
                .filter(score -> score.criterion().equals(criterion))
                .findFirst();
    }

    private static List<CriterionScore> scores(
            Weights weights, Collection<Rating> ratings, Map<String, Suggestion> suggestions) {
        Map<String, List<Rating>> byCriterion = ratings.stream().collect(Collectors.groupingBy(Rating::criterion));
        List<CriterionScore> scores = new ArrayList<>();
        weights.byCriterion()
                .forEach((criterion, weight) -> scores.add(CriterionScore.of(
                        criterion,
                        weight,
                        byCriterion.getOrDefault(criterion, List.of()),
                        suggestions.get(criterion))));
        return scores;
    }

    private static CandidateTotal total(
            Weights weights, Id<Candidate> candidate, List<CriterionScore> scores, boolean excluded) {
        int sum = weights.sum();
        if (sum == 0) {
            return new CandidateTotal(
                    candidate,
                    Fraction.of(CriterionScore.WORST),
                    Fraction.of(CriterionScore.BEST),
                    scores,
                    excluded,
                    0,
                    0);
        }
        Fraction low = Fraction.ZERO;
        Fraction high = Fraction.ZERO;
        for (CriterionScore score : scores) {
            low = low.plus(score.low().times(score.weight()));
            high = high.plus(score.high().times(score.weight()));
        }
        return new CandidateTotal(candidate, low.over(sum), high.over(sum), scores, excluded, 0, 0);
    }

    /** Behind everybody who is surely better; ahead of everybody who is surely worse; equals share the better place. */
    private static CandidateTotal rank(CandidateTotal total, List<CandidateTotal> eligible) {
        long surelyBetter = eligible.stream()
                .filter(other -> other.low().compareTo(total.high()) > 0)
                .count();
        long maybeBetter = eligible.stream()
                .filter(other -> other != total && other.high().compareTo(total.low()) > 0)
                .count();
        return total.ranked((int) surelyBetter + 1, (int) maybeBetter + 1);
    }

    private static Leader leader(List<CandidateTotal> eligible) {
        if (eligible.size() <= 1) {
            return eligible.isEmpty()
                    ? new Leader.Nobody()
                    : new Leader.Alone(eligible.getFirst().candidate());
        }
        // whoever is not surely behind the best certain total can still come first, or share the place
        Fraction certain = eligible.getFirst().low();
        List<Id<Candidate>> contenders = eligible.stream()
                .filter(total -> total.high().compareTo(certain) >= 0)
                .map(CandidateTotal::candidate)
                .toList();
        return contenders.size() == 1 ? new Leader.Clear(contenders.getFirst()) : new Leader.NotClear(contenders);
    }
}
