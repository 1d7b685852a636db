package drydock.decision.cost;

import static drydock.decision.cost.CostData.decimal;
import static drydock.decision.cost.CostData.quote;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.catalogue.Source;
import drydock.domain.quote.EstimationRule;
import drydock.domain.quote.EstimationRule.Kind;
import drydock.domain.quote.EstimationRule.Point;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.QuoteScope;
import drydock.domain.time.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuotesBesideEachOtherTest {
    private static final Source SOURCE = new Source("A test", null, "2026-01");
    private static final EstimationRule TABLE = rule("t", Kind.TABLE, "USD", point(500, 19000), point(1000, 36000));
    private static final EstimationRule FORMULA = rule("f", Kind.FORMULA, "EUR", point(0, 0), point(2500, 17500));
    private static final EstimationRule BAND = rule(
            "b",
            Kind.BAND,
            "weeks",
            new Point(decimal("1000"), decimal("1"), decimal("2")),
            new Point(decimal("4000"), decimal("2"), decimal("5")));

    @Test
    void aTableIsInterpolatedAndSaysNothingOutside() {
        // 19,000 + (36,000 - 19,000) x (600 - 500) / 500 = 22,400
        assertThat(TABLE.at(600).orElseThrow().low()).isEqualByComparingTo("22400");
        assertThat(TABLE.at(1000).orElseThrow().low()).isEqualByComparingTo("36000");
        assertThat(TABLE.at(499)).isEmpty();
        assertThat(TABLE.at(1001)).isEmpty();
    }

    @Test
    void aFormulaGoesOnAndABandHasSteps() {
        // 17,500 / 2,500 x 5,000
        assertThat(FORMULA.at(5000).orElseThrow().low()).isEqualByComparingTo("35000");
        assertThat(BAND.at(1000).orElseThrow()).isEqualTo(new EstimationRule.Band(decimal("1"), decimal("2")));
        assertThat(BAND.at(1001).orElseThrow()).isEqualTo(new EstimationRule.Band(decimal("2"), decimal("5")));
        assertThat(BAND.at(4001)).isEmpty();
    }

    @Test
    void rulesAreSwitchedOffByKeyAndNeedARate() {
        SanityBand band = SanityBand.of(List.of(TABLE, FORMULA, BAND), Set.of("b"), 1000, CostData.EURO, "USDC");
        assertThat(band.readings())
                .extracting(SanityBand.Reading::silent)
                .containsExactly("No exchange rate from USD to USDC.", "", "Switched off.");
        assertThat(band.readings().getFirst().silent()).isEqualTo("No exchange rate from USD to USDC.");
        // 7 x 1,000 x 1.08
        assertThat(band.lowestPrice().orElseThrow()).isEqualByComparingTo("7560");
        assertThat(band.highestPrice().orElseThrow()).isEqualByComparingTo("7560");
        assertThat(List.of("7559", "7560", "7561"))
                .extracting(price -> band.place(new BigDecimal(price)).orElseThrow())
                .containsExactly(SanityBand.Place.BELOW_ALL, SanityBand.Place.AMONG_THEM, SanityBand.Place.ABOVE_ALL);
    }

    @Test
    void farBelowTheMedianIsAnOutlierAndAtTheLimitIsNot() {
        Map<String, BigDecimal> totals = Map.of(
                "a",
                decimal("39999"),
                "b",
                decimal("100000"),
                "c",
                decimal("120000"),
                "d",
                decimal("40000"),
                "e",
                decimal("100000"));
        // sorted 39,999 40,000 100,000 100,000 120,000: median 100,000, 40 % of it 40,000
        assertThat(PriceOutliers.low(totals)).containsExactly("a");
        assertThat(PriceOutliers.low(Map.of("a", decimal("1"), "b", decimal("1000"))))
                .isEmpty();
        assertThat(PriceOutliers.median(List.of(decimal("1"), decimal("4")))).contains(decimal("2.5"));
    }

    @Test
    void quotesForOtherCodeAreNotComparable() {
        assertThat(match("abc1234", 1050)).isEqualTo(ScopeMatch.State.SAME);
        assertThat(match("ABC1234DEF", 1000)).isEqualTo(ScopeMatch.State.SAME);
        assertThat(match("ffff", 1000)).isEqualTo(ScopeMatch.State.OTHER_COMMIT);
        assertThat(match("abc1234", 800)).isEqualTo(ScopeMatch.State.OTHER_SIZE);
        assertThat(match("", null)).isEqualTo(ScopeMatch.State.UNKNOWN);
        // (800 - 1,000) / 1,000
        assertThat(ScopeMatch.of(new QuoteScope("", null, 800), "", 1000).distance())
                .isEqualByComparingTo("-20");
    }

    @Test
    void fixesAreVerifiedAfterReviewReportRepairAndRetest() {
        // Monday 4 May 2026, 12 days to Friday 15 May: 10 working days of review
        VerifiedDate date = VerifiedDate.of(
                        quote(new PriceModel.Fixed(decimal("1")), "USDC")
                                .withStart(LocalDate.of(2026, 5, 4))
                                .withDurationDays(12),
                        WorkingDays.MONDAY_TO_FRIDAY)
                .orElseThrow();
        assertThat(date.reviewEnds()).isEqualTo("2026-05-15");
        // draft on the 18th, 5 days for fixing to the 22nd, retest 25th to 27th, 5 working days of buffer
        assertThat(date.verified()).isEqualTo("2026-05-27");
        assertThat(date.launchable()).isEqualTo("2026-06-03");
        assertThat(date.late(LocalDate.of(2026, 6, 1), WorkingDays.MONDAY_TO_FRIDAY))
                .isEqualTo(2);
        assertThat(date.late(LocalDate.of(2026, 6, 3), WorkingDays.MONDAY_TO_FRIDAY))
                .isZero();
    }

    @Property
    void moreCodeIsNeverCheaperByARisingRule(
            @ForAll @IntRange(min = 500, max = 1000) int one, @ForAll @IntRange(min = 500, max = 1000) int other) {
        int less = Math.min(one, other);
        int more = Math.max(one, other);
        assertThat(TABLE.at(less).orElseThrow().low())
                .isLessThanOrEqualTo(TABLE.at(more).orElseThrow().low());
    }

    private static ScopeMatch.State match(String commit, Integer lines) {
        return ScopeMatch.of(new QuoteScope(commit, null, lines), "abc1234", 1000)
                .state();
    }

    private static EstimationRule rule(String key, Kind kind, String unit, Point... points) {
        return new EstimationRule(key, "A test", "A rule", kind, List.of(points), unit, SOURCE, "");
    }

    private static Point point(int size, int figure) {
        return new Point(BigDecimal.valueOf(size), BigDecimal.valueOf(figure), null);
    }
}
