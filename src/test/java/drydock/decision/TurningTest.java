package drydock.decision;

import static drydock.decision.Totals.id;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TurningTest {
    @Test
    void theWeightAtWhichTwoMeet() {
        // x counts 60, y 40. A = 8, 4: 6.4; B = 5, 8: 6.2. With t on x: A = 8t + 4(1-t), B = 5t + 8(1-t);
        // equal where 4 + 4t = 8 - 3t, t = 4/7 = 57.14 %
        Turning.OfWeight turn = Turning.weight(Totals.of(List.of(60, 40), List.of(List.of(8, 4), List.of(5, 8))))
                .orElseThrow();
        assertThat(turn.from()).isEqualTo(Fraction.of(60));
        assertThat(turn.to()).isEqualTo(Fraction.of(400).over(7));
        assertThat(turn.winner()).isEqualTo(id(1));
        assertThat(turn.size().rounded(2)).isEqualTo("2.86");
    }

    @Test
    void theScoreAtWhichTwoMeet() {
        // the gap of 0.2 is closed by y of B or A with 0.2 / 0.4 = 1/2, by x with 0.2 / 0.6 = 1/3
        Turning.OfScore turn = Turning.score(Totals.of(List.of(60, 40), List.of(List.of(8, 4), List.of(5, 8))))
                .orElseThrow();
        assertThat(turn.criterion()).isEqualTo("x");
        assertThat(turn.size()).isEqualTo(Fraction.of(1).over(3));
        assertThat(turn.candidate()).isEqualTo(id(0));
        assertThat(turn.to()).isEqualTo(Fraction.of(23).over(3));
        assertThat(turn.winner()).isEqualTo(id(1));
    }

    @Test
    void anUnknownScoreTurnsItWhereItsValueIsFound() {
        // A = 7, 7: 7. B = 8 and 0 to 10, with its middle at 5: 6.5. The gap of 1/2 is closed by one point of a score
        // that
        // counts half: y of B found to be 6 instead of 5
        Turning.OfScore turn = Turning.score(Totals.of(List.of(1, 1), List.of(List.of(7, 7), row(8, null))))
                .orElseThrow();
        assertThat(turn.size()).isEqualTo(Fraction.of(1));
        assertThat(turn.winner()).isEqualTo(id(1));
    }

    /** A surely has 6; B has 4 to 9, so its dot at 6.5 is ahead, though its worst is behind. */
    @Test
    void firstPlaceIsByTheMiddleOfWhatATotalCanBe() {
        WeightedTotals totals = Totals.of(List.of(1, 1), List.of(List.of(6, 6), row(8, null)));
        assertThat(totals.totals().getFirst().candidate()).isEqualTo(id(0));
        assertThat(Turning.score(totals).orElseThrow().winner()).isEqualTo(id(0));
        assertThat(WinShare.of(totals, Weighting.AROUND_CHOSEN).ranked(totals.totals()))
                .extracting(CandidateTotal::candidate)
                .containsExactly(id(1), id(0));
    }

    @Test
    void nothingTurnsWhoIsBetterByEverything() {
        WeightedTotals totals = Totals.of(List.of(60, 40), List.of(List.of(9, 9), List.of(5, 8)));
        assertThat(Turning.weight(totals)).isEmpty();
        assertThat(Dominance.of(totals)).containsExactly(new Dominance(id(0), id(1)));
    }

    @Test
    void anUnknownScoreIsNotDominatedUnlessItsBestIsNoBetter() {
        assertThat(Dominance.of(Totals.of(List.of(1, 1), List.of(List.of(9, 9), row(9, null)))))
                .isEmpty();
        assertThat(Dominance.of(Totals.of(List.of(1, 1), List.of(List.of(9, 10), row(8, null)))))
                .containsExactly(new Dominance(id(0), id(1)));
        assertThat(Dominance.of(Totals.of(List.of(1, 1), List.of(List.of(5, 5), List.of(5, 5)))))
                .isEmpty();
    }

    /** Beyond the turning point the named one leads, short of it the leader still does. */
    @Property(tries = 300)
    void thePointIsWhereTheLeadChanges(
            @ForAll("tables") List<List<@Nullable Integer>> scores, @ForAll("weights") List<Integer> weights) {
        WeightedTotals totals = Totals.of(weights, scores);
        Optional<Turning.OfWeight> found = Turning.weight(totals);
        if (found.isEmpty() || found.get().size().signum() == 0) {
            return;
        }
        Turning.OfWeight turn = found.get();
        Id<Candidate> leader = totals.totals().stream()
                .max(Comparator.comparing(CandidateTotal::middle))
                .orElseThrow()
                .candidate();
        Fraction before = turn.from().plus(turn.to()).over(2);
        assertThat(lead(totals, turn.criterion(), before, leader, turn.winner()))
                .isPositive();
        assertThat(lead(totals, turn.criterion(), turn.to(), leader, turn.winner()))
                .isZero();
    }

    private static int lead(
            WeightedTotals totals, String criterion, Fraction percent, Id<Candidate> one, Id<Candidate> other) {
        return at(totals.of(one).orElseThrow(), criterion, percent)
                .compareTo(at(totals.of(other).orElseThrow(), criterion, percent));
    }

    /** The middle of a total with {@code percent} on one criterion and the others in proportion. */
    private static Fraction at(CandidateTotal total, String criterion, Fraction percent) {
        Fraction share = percent.over(100);
        Fraction rest = Fraction.ZERO;
        int sum = 0;
        Fraction own = Fraction.ZERO;
        for (CriterionScore score : total.scores()) {
            if (score.criterion().equals(criterion)) {
                own = score.middle();
            } else {
                rest = rest.plus(score.middle().times(score.weight()));
                sum += score.weight();
            }
        }
        return own.times(share).plus(rest.over(sum).times(Fraction.of(1).minus(share)));
    }

    @Test
    void closeOrUnsureIsNoClearWinnerAndSaysWhatToAsk() {
        WeightedTotals open = Totals.of(List.of(1, 1), List.of(List.of(7, 7), row(8, null)));
        Verdict verdict = Verdict.of(open, WinShare.of(open, Weighting.AROUND_CHOSEN), Set.of());
        // by equal weights B is ahead where its y is above 6: in 4 of 10 draws
        assertThat(verdict).isInstanceOf(Verdict.NoClearWinner.class);
        Verdict.NoClearWinner unclear = (Verdict.NoClearWinner) verdict;
        assertThat(unclear.contenders()).containsExactly(id(0), id(1));
        assertThat(unclear.questions()).extracting(WinShare.Question::criterion).containsExactly("y");

        WeightedTotals close = Totals.of(List.of(1, 1), List.of(List.of(7, 7), List.of(7, 6)));
        // always ahead, but only by half a point
        assertThat(Verdict.of(close, WinShare.of(close, Weighting.AROUND_CHOSEN), Set.of()))
                .isEqualTo(new Verdict.NoClearWinner(
                        List.of(id(0), id(1)), List.of(Verdict.Reason.SMALL_MARGIN), List.of()));
    }

    @Test
    void aStaleFactCannotWinACloseCallButAnEasyOne() {
        WeightedTotals call = Totals.of(List.of(1, 1), List.of(List.of(8, 7), List.of(7, 6)));
        WinShare share = WinShare.of(call, Weighting.AROUND_CHOSEN);
        assertThat(Verdict.of(call, share, Set.of())).isEqualTo(new Verdict.Winner(id(0), 100));
        assertThat(Verdict.of(call, share, Set.of(id(1)))).isEqualTo(new Verdict.Winner(id(0), 100));
        assertThat(Verdict.of(call, share, Set.of(id(0))))
                .isEqualTo(new Verdict.NoClearWinner(
                        List.of(id(0), id(1)), List.of(Verdict.Reason.STALE_FACTS), List.of()));
        WeightedTotals easy = Totals.of(List.of(1, 1), List.of(List.of(9, 9), List.of(4, 4)));
        assertThat(Verdict.of(easy, WinShare.of(easy, Weighting.AROUND_CHOSEN), Set.of(id(0))))
                .isEqualTo(new Verdict.Winner(id(0), 100));
    }

    @Test
    void nobodyAndAlone() {
        WeightedTotals none = Totals.of(List.of(1), List.of());
        assertThat(Verdict.of(none, WinShare.of(none, Weighting.ANY), Set.of())).isEqualTo(new Verdict.Nobody());
        WeightedTotals one = Totals.of(List.of(1), List.of(List.of(3)));
        assertThat(Verdict.of(one, WinShare.of(one, Weighting.ANY), Set.of())).isEqualTo(new Verdict.Alone(id(0)));
    }

    @Provide
    Arbitrary<List<List<@Nullable Integer>>> tables() {
        return Totals.tables(2, 5);
    }

    @Provide
    Arbitrary<List<Integer>> weights() {
        return Totals.weightLists();
    }

    private static List<@Nullable Integer> row(@Nullable Integer... scores) {
        return Arrays.asList(scores);
    }
}
