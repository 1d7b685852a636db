package drydock.decision;

import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.Rating;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Totals from plain tables of scores, for tests. */
final class Totals {
    static final List<String> CRITERIA = List.of("x", "y", "z", "u", "v", "w");

    private Totals() {}

    static Id<Candidate> id(int candidate) {
        return new Id<>(candidate + 1L);
    }

    /** One row of scores for each candidate, null where nobody rated; criteria are x, y, z and so on. */
    static WeightedTotals of(List<Integer> weights, List<List<@Nullable Integer>> scores) {
        return of(weights(weights), scores);
    }

    static WeightedTotals of(Weights weights, List<List<@Nullable Integer>> scores) {
        Map<Id<Candidate>, Collection<Rating>> ratings = new LinkedHashMap<>();
        for (int c = 0; c < scores.size(); c++) {
            ratings.put(id(c), ratings(id(c), scores.get(c)));
        }
        return WeightedTotals.of(weights, ratings, Set.of());
    }

    static Weights weights(List<Integer> weights) {
        Map<String, Integer> byCriterion = new LinkedHashMap<>();
        for (int k = 0; k < weights.size(); k++) {
            byCriterion.put(CRITERIA.get(k), weights.get(k));
        }
        return new Weights(byCriterion);
    }

    static List<Rating> ratings(Id<Candidate> candidate, List<@Nullable Integer> scores) {
        List<Rating> ratings = new ArrayList<>();
        for (int k = 0; k < scores.size(); k++) {
            Integer score = scores.get(k);
            if (score != null) {
                ratings.add(
                        new Rating(new Id<>(candidate.value() * 100 + k), candidate, CRITERIA.get(k), null, score, ""));
            }
        }
        return ratings;
    }

    /** Rows of three scores of which some are unknown. */
    static Arbitrary<List<List<@Nullable Integer>>> tables(int fewest, int most) {
        return Arbitraries.integers()
                .between(0, 10)
                .injectNull(0.3)
                .list()
                .ofSize(3)
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(most);
    }

    static Arbitrary<List<Integer>> weightLists() {
        return Arbitraries.integers().between(1, 60).list().ofSize(3);
    }
}
