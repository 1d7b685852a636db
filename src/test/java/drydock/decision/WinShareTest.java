package drydock.decision;

import static drydock.decision.Totals.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.Rating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WinShareTest {
    private static final int DRAWS = 400;

    @Test
    void whoeverIsBetterByEverythingAlwaysComesFirst() {
        WinShare share = WinShare.of(totals(row(9, 8, 7), row(5, 5, 5)), Weighting.ANY);
        assertThat(share.first(id(0))).isEqualTo(1);
        assertThat(share.firstOf100(id(0))).isEqualTo(100);
        assertThat(share.firstOf100(id(1))).isZero();
        assertThat(share.places().get(id(1))).containsExactly(0.0, 1.0);
    }

    @Test
    void oneScoreAnywhereBeatsASixInFourOfTenDraws() {
        // one criterion: B is 6, A anything from 0 to 10, so A is ahead in (10 - 6) / 10 of all draws
        WinShare share =
                WinShare.of(Totals.of(List.of(1), List.of(row((Integer) null), row(6))), Weighting.AROUND_CHOSEN);
        assertThat(share.first(id(0))).isCloseTo(0.4, within(0.015));
        assertThat(share.favourite()).contains(id(1));
    }

    @Test
    void overAllWeightingsOfTwoCriteriaEachOfTwoOppositesWinsHalf() {
        // 10 t against 10 (1 - t), t even between 0 and 1
        WinShare share = WinShare.of(Totals.of(List.of(9, 1), List.of(row(10, 0), row(0, 10))), Weighting.ANY);
        assertThat(share.first(id(0))).isCloseTo(0.5, within(0.015));
        // near 90 to 10 the first always wins: 0.9 x 0.7 is still more than 0.1 x 1.3
        assertThat(WinShare.of(Totals.of(List.of(9, 1), List.of(row(10, 0), row(0, 10))), Weighting.AROUND_CHOSEN)
                        .first(id(0)))
                .isEqualTo(1);
    }

    @Test
    void equalsShareTheirPlaces() {
        WinShare share = WinShare.of(totals(row(5, 5, 5), row(5, 5, 5)), Weighting.AROUND_CHOSEN);
        assertThat(share.first(id(0))).isEqualTo(0.5);
        assertThat(share.first(id(1))).isEqualTo(0.5);
    }

    @Test
    void halvingADoubtIsWorthWhatItTellsAboutTheWinner() {
        // A is anything from 0 to 10, B is 6. In the lower half B always wins; in the upper half A wins with
        // (10 - 6) / 5 = 4/5. Surely knowing the half: 1/2 x 1 + 1/2 x 4/5 = 9/10, against 6/10 now: worth 3/10.
        WinShare share =
                WinShare.of(Totals.of(List.of(1), List.of(row((Integer) null), row(6))), Weighting.AROUND_CHOSEN);
        assertThat(share.questions()).hasSize(1);
        assertThat(share.questions().getFirst().candidate()).isEqualTo(id(0));
        assertThat(share.questions().getFirst().gain()).isCloseTo(0.3, within(0.02));
    }

    @Test
    void aQuestionTellsSomethingEvenWhereTheFavouriteStaysTheSame() {
        // A is anything from 0 to 10, B is 2: A wins in 8 of 10. In the lower half in (5 - 2) / 5 = 6 of 10, in the
        // upper
        // always: the favourite is A in both, so the largest share stays 1/2 x 6/10 + 1/2 x 1 = 8/10. But two draws
        // agree in
        // 0.8 x 0.8 + 0.2 x 0.2 = 0.68; knowing the half in 1/2 x (0.36 + 0.16) + 1/2 x 1 = 0.76: 0.08 more.
        WinShare share =
                WinShare.of(Totals.of(List.of(1), List.of(row((Integer) null), row(2))), Weighting.AROUND_CHOSEN);
        assertThat(share.questions().getFirst().gain()).isZero();
        assertThat(share.questions().getFirst().telling()).isCloseTo(0.08, within(0.01));
    }

    @Test
    void aQuestionAboutAHopelessCandidateIsWorthNothing() {
        WinShare share = WinShare.of(totals(row(9, 9, 9), row(0, 0, null)), Weighting.AROUND_CHOSEN);
        assertThat(share.questions()).singleElement().satisfies(question -> {
            assertThat(question.gain()).isZero();
            assertThat(question.telling()).isZero();
        });
    }

    @Property(tries = 60)
    void sharesAddToOneForEachPlaceAndEachCandidate(
            @ForAll("tables") List<List<@Nullable Integer>> scores, @ForAll("weights") List<Integer> weights) {
        WinShare share = WinShare.of(Totals.of(weights, scores), Weighting.ANY, DRAWS, 1);
        for (int place = 0; place < scores.size(); place++) {
            int at = place;
            assertThat(share.places().values().stream()
                            .mapToDouble(own -> own.get(at))
                            .sum())
                    .isCloseTo(1, within(1e-9));
        }
        share.places()
                .values()
                .forEach(own ->
                        assertThat(own.stream().mapToDouble(s -> s).sum()).isCloseTo(1, within(1e-9)));
        assertThat(share.questions()).allSatisfy(q -> assertThat(q.gain()).isBetween(0.0, 1.0));
    }

    @Property(tries = 60)
    void theOrderOfTheCandidatesChangesNothing(
            @ForAll("tables") List<List<@Nullable Integer>> scores, @ForAll("weights") List<Integer> weights) {
        Map<Id<Candidate>, Collection<Rating>> ratings = new LinkedHashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int c = 0; c < scores.size(); c++) {
            order.add(c);
        }
        Collections.reverse(order);
        order.forEach(c -> ratings.put(id(c), Totals.ratings(id(c), scores.get(c))));
        WeightedTotals reversed = WeightedTotals.of(Totals.weights(weights), ratings, Set.of());
        assertThat(WinShare.of(reversed, Weighting.AROUND_CHOSEN, DRAWS, 1).places())
                .isEqualTo(WinShare.of(Totals.of(weights, scores), Weighting.AROUND_CHOSEN, DRAWS, 1)
                        .places());
    }

    /** A candidate that is worse than all others by everything never changes who comes where among them. */
    @Property(tries = 60)
    void removingAHopelessCandidateChangesNothingForTheOthers(
            @ForAll("tables") List<List<@Nullable Integer>> scores, @ForAll("weights") List<Integer> weights) {
        List<List<@Nullable Integer>> better = scores.stream()
                .map(own -> own.stream()
                        .map(score -> score == null || score == 0 ? (Integer) 1 : score)
                        .toList())
                .<List<@Nullable Integer>>map(ArrayList::new)
                .toList();
        List<List<@Nullable Integer>> with = new ArrayList<>(better);
        with.add(row(0, 0, 0));
        WeightedTotals without = Totals.of(weights, better);
        WeightedTotals all = Totals.of(weights, with);
        assertThat(all.totals().subList(0, better.size()))
                .extracting(CandidateTotal::candidate)
                .isEqualTo(
                        without.totals().stream().map(CandidateTotal::candidate).toList());
        WinShare shareWithout = WinShare.of(without, Weighting.AROUND_CHOSEN, DRAWS, 1);
        WinShare shareWith = WinShare.of(all, Weighting.AROUND_CHOSEN, DRAWS, 1);
        for (int c = 0; c < better.size(); c++) {
            assertThat(shareWith.places().get(id(c)).subList(0, better.size()))
                    .isEqualTo(shareWithout.places().get(id(c)));
        }
    }

    @Property(tries = 60)
    void aBetterScoreNeverLowersTheWinShareNorTheRank(
            @ForAll("tables") List<List<@Nullable Integer>> scores,
            @ForAll("weights") List<Integer> weights,
            @ForAll @IntRange(max = 2) int criterion) {
        List<@Nullable Integer> first = new ArrayList<>(scores.getFirst());
        Integer before = first.get(criterion);
        if (before == null || before == 10) {
            return;
        }
        first.set(criterion, before + 1);
        List<List<@Nullable Integer>> risen = new ArrayList<>(scores);
        risen.set(0, first);
        WeightedTotals old = Totals.of(weights, scores);
        WeightedTotals now = Totals.of(weights, risen);
        assertThat(WinShare.of(now, Weighting.AROUND_CHOSEN, DRAWS, 1).first(id(0)))
                .isGreaterThanOrEqualTo(
                        WinShare.of(old, Weighting.AROUND_CHOSEN, DRAWS, 1).first(id(0)));
        assertThat(now.of(id(0)).orElseThrow().bestRank())
                .isLessThanOrEqualTo(old.of(id(0)).orElseThrow().bestRank());
        assertThat(now.of(id(0)).orElseThrow().worstRank())
                .isLessThanOrEqualTo(old.of(id(0)).orElseThrow().worstRank());
    }

    @Property(tries = 30)
    void onlyTheProportionsOfWeightsMatter(
            @ForAll("tables") List<List<@Nullable Integer>> scores, @ForAll("weights") List<Integer> weights) {
        List<Integer> doubled = weights.stream().map(w -> 2 * w).toList();
        // doubling is exact in binary, so that not even the last bit differs
        assertThat(WinShare.of(Totals.of(doubled, scores), Weighting.AROUND_CHOSEN, DRAWS, 1)
                        .places())
                .isEqualTo(WinShare.of(Totals.of(weights, scores), Weighting.AROUND_CHOSEN, DRAWS, 1)
                        .places());
    }

    @Provide
    Arbitrary<List<List<@Nullable Integer>>> tables() {
        return Totals.tables(2, 6);
    }

    @Provide
    Arbitrary<List<Integer>> weights() {
        return Totals.weightLists();
    }

    private static WeightedTotals totals(List<@Nullable Integer> one, List<@Nullable Integer> other) {
        return Totals.of(List.of(50, 30, 20), List.of(one, other));
    }

    private static List<@Nullable Integer> row(@Nullable Integer... scores) {
        return Arrays.asList(scores);
    }
}
