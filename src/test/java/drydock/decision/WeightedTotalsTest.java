package drydock.decision;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Source;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WeightedTotalsTest {
    private static final Id<Candidate> A = new Id<>(1);
    private static final Id<Candidate> B = new Id<>(2);
    private static final Id<Candidate> C = new Id<>(3);
    private static final Weights GUIDE = new Weights(ordered("liquidity", 30, "security", 25, "costs", 15));

    @Test
    void aMissingRatingMakesTheTotalARange() {
        CandidateTotal total = totals(GUIDE, Map.of(A, ratings("liquidity", 8, "security", 6)))
                .of(A)
                .orElseThrow();
        // low (30*8 + 25*6 + 15*0) / 70 = 390/70 = 39/7; high (390 + 15*10) / 70 = 540/70 = 54/7
        assertThat(total.low()).hasToString("39/7");
        assertThat(total.high()).hasToString("54/7");
        assertThat(total.low().rounded(1)).isEqualTo("5.6");
        assertThat(total.unknowns()).isEqualTo(1);
    }

    @Test
    void severalRatersCountByTheirMeanAndTheirSpreadIsTold() {
        List<Rating> ratings = new ArrayList<>(ratings("liquidity", 4));
        ratings.addAll(ratings("liquidity", 9));
        ratings.addAll(ratings("liquidity", 9));
        CandidateTotal total = totals(new Weights(ordered("liquidity", 30)), Map.of(A, ratings))
                .of(A)
                .orElseThrow();
        // (4 + 9 + 9) / 3
        assertThat(total.low()).hasToString("22/3");
        assertThat(total.isExact()).isTrue();
        assertThat(total.scores().getFirst().lowest()).isEqualTo(4);
        assertThat(total.scores().getFirst().highest()).isEqualTo(9);
    }

    @Test
    void overlappingRangesAtTheTopLeaveNoClearWinner() {
        WeightedTotals totals = totals(
                new Weights(ordered("x", 1, "y", 1)),
                // A 9..9, B 4..9, C 2..2
                Map.of(A, ratings("x", 9, "y", 9), B, ratings("x", 8), C, ratings("x", 2, "y", 2)));
        assertThat(totals.leader()).isEqualTo(new Leader.NotClear(List.of(A, B)));
        assertThat(totals.of(A).orElseThrow().worstRank()).isEqualTo(1);
        assertThat(totals.of(B).orElseThrow().bestRank()).isEqualTo(1);
        assertThat(totals.of(B).orElseThrow().worstRank()).isEqualTo(2);
        assertThat(totals.of(C).orElseThrow().bestRank()).isEqualTo(3);
    }

    @Test
    void aLeadThatNoUnknownCanTurnIsClear() {
        WeightedTotals totals =
                totals(new Weights(ordered("x", 3, "y", 1)), Map.of(A, ratings("x", 9), B, ratings("x", 5)));
        // A 27/4..37/4, B 15/4..25/4
        assertThat(totals.leader()).isEqualTo(new Leader.Clear(A));
    }

    @Test
    void anExcludedCandidateHasATotalButNoRankAndStandsInNobodysWay() {
        WeightedTotals totals = WeightedTotals.of(
                new Weights(ordered("x", 1)),
                Map.of(A, ratings("x", 10), B, ratings("x", 5), C, ratings("x", 4)),
                Set.of(A));
        assertThat(totals.leader()).isEqualTo(new Leader.Clear(B));
        assertThat(totals.of(A).orElseThrow().bestRank()).isZero();
        assertThat(totals.of(A).orElseThrow().low()).hasToString("10");
        assertThat(totals.totals()).extracting(CandidateTotal::candidate).containsExactly(B, C, A);
    }

    @Test
    void whoIsAloneIsNotCalledAWinner() {
        assertThat(totals(GUIDE, Map.of(A, ratings("security", 9))).leader()).isEqualTo(new Leader.Alone(A));
        assertThat(totals(GUIDE, Map.of()).leader()).isEqualTo(new Leader.Nobody());
    }

    @Test
    void withoutAnyWeightNothingIsKnownAndNobodyLeads() {
        WeightedTotals totals = totals(
                new Weights(ordered("x", 0, "y", 0)), Map.of(A, ratings("x", 9, "y", 9), B, ratings("x", 1, "y", 1)));
        assertThat(totals.weighed()).isFalse();
        assertThat(totals.leader()).isEqualTo(new Leader.Nobody());
        assertThat(totals.of(A).orElseThrow().low()).hasToString("0");
        assertThat(totals.of(A).orElseThrow().high()).hasToString("10");
    }

    @Test
    void aProjectsOwnWeightReplacesTheGuidesAndARedFlagExcludes() {
        Project project = project(10, "Harbour");
        Source source = new Source("A test", null, null);
        SelectionGuide guide = new SelectionGuide(
                "A test",
                List.of(),
                List.of(
                        new SelectionGuide.Criterion("x", "X", 70, "", SelectionGuide.Anchors.NONE, source),
                        new SelectionGuide.Criterion("y", "Y", 30, "", SelectionGuide.Anchors.NONE, source)),
                List.of(),
                List.of(),
                List.of(new SelectionGuide.Question("guaranteed-pass", "", "", source)));
        Candidate first = candidate(11, project, auditor(12, "a", "A"));
        Candidate second = candidate(13, project, auditor(14, "b", "B"));
        Candidate third = candidate(15, project, auditor(16, "c", "C")).withStatus(CandidateStatus.DECLINED);
        Snapshot snapshot = snapshot(
                project,
                first,
                second,
                third,
                new CriterionWeight(new Id<>(20), project.id(), "x", 10),
                new Rating(new Id<>(21), first.id(), "x", null, 6, ""),
                new DiligenceAnswer(new Id<>(22), second.id(), "guaranteed-pass", Answer.YES, ""));
        WeightedTotals totals = WeightedTotals.of(snapshot, project.id(), guide);
        // 10*6 / 40 .. (60 + 30*10) / 40
        assertThat(totals.of(first.id()).orElseThrow().low()).hasToString("3/2");
        assertThat(totals.of(first.id()).orElseThrow().high()).hasToString("9");
        assertThat(totals.leader()).isEqualTo(new Leader.Alone(first.id()));
    }

    @Property
    void theRangeContainsEveryCompletion(@ForAll("sheets") Sheet sheet, @ForAll("fullRows") List<Integer> fill) {
        CandidateTotal open = sheet.total();
        List<Integer> completed = IntStream.range(0, sheet.scores.size())
                .mapToObj(i -> sheet.scores.get(i) < 0 ? fill.get(i) : sheet.scores.get(i))
                .toList();
        CandidateTotal full = new Sheet(sheet.weights, completed).total();
        assertThat(full.low()).isBetween(open.low(), open.high());
        assertThat(full.high()).isBetween(open.low(), open.high());
    }

    @Property
    void aBetterScoreNeverLowersATotal(@ForAll("sheets") Sheet sheet, @ForAll @IntRange(max = 5) int which) {
        List<Integer> better = new ArrayList<>(sheet.scores);
        better.set(which, better.get(which) < 0 ? 10 : Math.min(10, better.get(which) + 1));
        CandidateTotal after = new Sheet(sheet.weights, better).total();
        assertThat(after.low()).isGreaterThanOrEqualTo(sheet.total().low());
        if (sheet.scores.get(which) >= 0) {
            assertThat(after.high()).isGreaterThanOrEqualTo(sheet.total().high());
        }
    }

    @Property
    void onlyTheProportionsOfWeightsCount(@ForAll("sheets") Sheet sheet, @ForAll @IntRange(min = 1, max = 9) int k) {
        CandidateTotal scaled = new Sheet(sheet.weights.stream().map(w -> w * k).toList(), sheet.scores).total();
        assertThat(scaled.low()).isEqualTo(sheet.total().low());
        assertThat(scaled.high()).isEqualTo(sheet.total().high());
    }

    @Property
    void byOtherWeightsIsAsIfTheyHadBeenThereFromTheStart(
            @ForAll("fullRows") List<Integer> weights,
            @ForAll("fullRows") List<Integer> others,
            @ForAll("rows") List<Integer> a,
            @ForAll("rows") List<Integer> b) {
        Map<Id<Candidate>, List<Rating>> ratings = Map.of(A, named(a), B, named(b));
        Weights other = new Sheet(others, a).namedWeights();
        assertThat(totals(new Sheet(weights, a).namedWeights(), ratings).reweighed(other))
                .isEqualTo(totals(other, ratings));
    }

    @Property
    void theOrderOfCriteriaDoesNotCount(@ForAll("sheets") Sheet sheet, @ForAll Random random) {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        Collections.shuffle(order, random);
        Sheet shuffled = new Sheet(
                order.stream().map(sheet.weights::get).toList(),
                order.stream().map(sheet.scores::get).toList());
        assertThat(shuffled.total().low()).isEqualTo(sheet.total().low());
        assertThat(shuffled.total().high()).isEqualTo(sheet.total().high());
    }

    @Property
    void aClearLeaderStaysFirstHoweverTheUnknownsTurnOut(
            @ForAll("fullRows") List<Integer> weights,
            @ForAll("rows") List<Integer> a,
            @ForAll("rows") List<Integer> b,
            @ForAll("fullRows") List<Integer> fillA,
            @ForAll("fullRows") List<Integer> fillB) {
        Weights named = new Sheet(weights, a).namedWeights();
        WeightedTotals open = totals(named, Map.of(A, named(a), B, named(b)));
        WeightedTotals full = totals(named, Map.of(A, named(fill(a, fillA)), B, named(fill(b, fillB))));
        if (open.leader() instanceof Leader.Clear clear) {
            assertThat(full.leader()).isEqualTo(clear);
        }
    }

    /** Six weights, and six scores of which -1 is a missing one. */
    record Sheet(List<Integer> weights, List<Integer> scores) {
        CandidateTotal total() {
            return totals(namedWeights(), Map.of(A, named(scores))).of(A).orElseThrow();
        }

        Weights namedWeights() {
            Map<String, Integer> byName = new LinkedHashMap<>();
            IntStream.range(0, weights.size()).forEach(i -> byName.put("c" + weights.size() + i, weights.get(i)));
            return new Weights(byName);
        }
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return Combinators.combine(fullRows(), rows()).as(Sheet::new);
    }

    @Provide
    Arbitrary<List<Integer>> rows() {
        return Arbitraries.integers().between(-1, 10).list().ofSize(6);
    }

    @Provide
    Arbitrary<List<Integer>> fullRows() {
        return Arbitraries.integers().between(0, 10).list().ofSize(6);
    }

    private static List<Integer> fill(List<Integer> scores, List<Integer> fill) {
        return IntStream.range(0, scores.size())
                .mapToObj(i -> scores.get(i) < 0 ? fill.get(i) : scores.get(i))
                .toList();
    }

    private static List<Rating> named(List<Integer> scores) {
        return IntStream.range(0, scores.size())
                .filter(i -> scores.get(i) >= 0)
                .mapToObj(i -> new Rating(new Id<>(i + 1), A, "c" + scores.size() + i, null, scores.get(i), ""))
                .toList();
    }

    private static WeightedTotals totals(Weights weights, Map<Id<Candidate>, List<Rating>> ratings) {
        return WeightedTotals.of(weights, ratings, Set.of());
    }

    private static List<Rating> ratings(Object... criterionAndScore) {
        return ordered(criterionAndScore).entrySet().stream()
                .map(e -> new Rating(new Id<>(1), A, e.getKey(), null, e.getValue(), ""))
                .toList();
    }

    private static Map<String, Integer> ordered(Object... pairs) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return map;
    }
}
