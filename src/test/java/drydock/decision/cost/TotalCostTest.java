package drydock.decision.cost;

import static drydock.decision.cost.CostData.EURO;
import static drydock.decision.cost.CostData.NONE;
import static drydock.decision.cost.CostData.decimal;
import static drydock.decision.cost.CostData.nothingWanted;
import static drydock.decision.cost.CostData.quote;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.plan.DeliverableType;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.FindingSeverity;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import drydock.domain.quote.QuoteScope;
import drydock.domain.quote.QuoteTerms;
import drydock.domain.quote.RetestTerms;
import drydock.domain.quote.Reviewers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TotalCostTest {
    private static final PriceModel FIXED = new PriceModel.Fixed(decimal("100000"));

    @Test
    void aFixedPriceIsTheTotalWhereNothingIsMissing() {
        TotalCost cost = TotalCost.of(quote(FIXED, "USDC"), nothingWanted(), NONE, "USDC", null);
        assertThat(cost.total()).contains(Estimate.exactly(100_000));
        assertThat(cost.steps()).extracting(CostStep::sum).containsExactly("100,000 USDC");
    }

    @Test
    void engineerWeeksAreRateTimesPeopleTimesWeeksAtTheTypedRate() {
        PriceModel price = new PriceModel.EngineerWeeks(decimal("24000"), decimal("2"), decimal("2.5"));
        TotalCost cost = TotalCost.of(quote(price, "EUR"), nothingWanted(), EURO, "USDC", null);
        // 24,000 x 2 x 2.5 = 120,000 EUR; x 1.08 = 129,600 USDC
        assertThat(cost.known().likely()).isEqualByComparingTo("129600");
        assertThat(cost.steps().getFirst().sum())
                .isEqualTo("2 people x 2.5 weeks x 24,000 EUR x 1.08 USDC (2026-11-20)");
        // 129,600 / (2 x 2.5) = 25,920
        assertThat(cost.perReviewerWeek(quote(price, "EUR")))
                .hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo("25920"));
    }

    @Test
    void aPricePerLineIsForTheLinesOfTheQuoteElseOfTheProject() {
        Quote quote = quote(new PriceModel.PerNsloc(decimal("7.25")), "USDC");
        // 7.25 x 2,000 = 14,500
        assertThat(TotalCost.of(quote, nothingWanted(), NONE, "USDC", 2000)
                        .known()
                        .likely())
                .isEqualByComparingTo("14500");
        Quote own = quote.withScope(new QuoteScope("", null, 1000));
        assertThat(TotalCost.of(own, nothingWanted(), NONE, "USDC", 2000)
                        .known()
                        .likely())
                .isEqualByComparingTo("7250");
        TotalCost unknown = TotalCost.of(quote, nothingWanted(), NONE, "USDC", null);
        assertThat(unknown.atLeast()).isTrue();
        assertThat(unknown.wanting()).containsExactly("Nobody counted the lines that the price is for.");
    }

    @Test
    void aContestIsPoolAndFee() {
        PriceModel price = new PriceModel.PrizePool(decimal("90000"), decimal("18000"));
        TotalCost cost = TotalCost.of(quote(price, "USDC"), nothingWanted(), NONE, "USDC", null);
        assertThat(cost.total()).contains(Estimate.exactly(108_000));
        assertThat(cost.steps())
                .extracting(CostStep::kind)
                .containsExactly(CostStep.Kind.BASE, CostStep.Kind.PLATFORM_FEE);
    }

    @Test
    void payPerFindingGoesByTheExpectedNumberOfEachSeverity() {
        PriceModel price = new PriceModel.PerFinding(
                decimal("5000"), Map.of(FindingSeverity.HIGH, decimal("4000"), FindingSeverity.LOW, decimal("200")));
        CostAssumptions expected = nothingWanted()
                .withFindings(Map.of(
                        FindingSeverity.HIGH, Estimate.of(0, 2, 5), FindingSeverity.LOW, Estimate.of(5, 10, 20)));
        // low 5,000 + 0 + 1,000; likely 5,000 + 8,000 + 2,000; high 5,000 + 20,000 + 4,000
        assertThat(TotalCost.of(quote(price, "USDC"), expected, NONE, "USDC", null)
                        .total())
                .contains(Estimate.of(6_000, 15_000, 29_000));
        assertThat(TotalCost.of(quote(price, "USDC"), nothingWanted(), NONE, "USDC", null)
                        .wanting())
                .containsExactly(
                        "Nobody said how many high findings to expect.",
                        "Nobody said how many low findings to expect.");
    }

    @Test
    void missingRetestIsPaidAtTheQuotedPriceElseAtOurs() {
        CostAssumptions two = nothingWanted().withRetestRounds(2).withRetestRound(Estimate.of(4000, 6000, 9000));
        Quote one = quote(FIXED, "USDC").withRetest(new RetestTerms(Answer.YES, 1, 30, null));
        // 100,000 + (2 - 1) x 4,000 / 6,000 / 9,000
        assertThat(TotalCost.of(one, two, NONE, "USDC", null).total()).contains(Estimate.of(104_000, 106_000, 109_000));
        Quote none = one.withRetest(new RetestTerms(Answer.NO, null, null, decimal("7500")));
        // 100,000 + 2 x 7,500
        assertThat(TotalCost.of(none, two, NONE, "USDC", null).total()).contains(Estimate.exactly(115_000));
        Quote unsaid = one.withRetest(new RetestTerms(Answer.UNKNOWN, null, null, decimal("7500")));
        // nothing to two rounds, and likely two
        assertThat(TotalCost.of(unsaid, two, NONE, "USDC", null).total())
                .contains(Estimate.of(100_000, 115_000, 115_000));
        assertThat(TotalCost.of(none.withRetest(RetestTerms.UNSAID), two.withRetestRound(null), NONE, "USDC", null)
                        .wanting())
                .containsExactly("Nobody priced a round of retest.");
    }

    @Test
    void missingDeliverablesAndRushComeOnTop() {
        CostAssumptions wanted = nothingWanted()
                .withWanted(List.of(DeliverableType.DRAFT_REPORT, DeliverableType.THREAT_MODEL))
                .withMissing(Map.of(DeliverableType.THREAT_MODEL, Estimate.of(3000, 5000, 8000)));
        Quote quote = quote(FIXED, "USDC")
                .withDeliverables(List.of(DeliverableType.DRAFT_REPORT))
                .withTerms(new QuoteTerms(null, decimal("12500.50"), "", "", Answer.UNKNOWN));
        // 100,000 + 12,500.50 + 3,000 / 5,000 / 8,000
        Estimate total = TotalCost.of(quote, wanted, NONE, "USDC", null).total().orElseThrow();
        assertThat(total.low()).isEqualByComparingTo("115500.50");
        assertThat(total.likely()).isEqualByComparingTo("117500.50");
        assertThat(total.high()).isEqualByComparingTo("120500.50");
        assertThat(TotalCost.of(quote, wanted.withMissing(Map.of()), NONE, "USDC", null)
                        .wanting())
                .containsExactly("Nobody priced a missing threat model.");
    }

    @Test
    void withoutARateThereIsNoTotal() {
        TotalCost cost = TotalCost.of(quote(FIXED, "EUR"), nothingWanted(), NONE, "USDC", null);
        assertThat(cost.total()).isEmpty();
        assertThat(cost.known()).isEqualTo(Estimate.ZERO);
        assertThat(cost.wanting()).containsExactly("No exchange rate from EUR to USDC.");
    }

    @Test
    void perLineAndPerReviewerWeek() {
        Quote quote = quote(FIXED, "USDC")
                .withScope(new QuoteScope("", null, 1700))
                .withTeam(List.of(new Reviewers("senior", 2), new Reviewers("junior", 1)))
                .withDurationDays(14);
        TotalCost cost = TotalCost.of(quote, nothingWanted(), NONE, "USDC", null);
        // 100,000 / 1,700 = 58.823...; 100,000 / (3 x 14 / 7) = 16,666.666...
        assertThat(cost.perNsloc(quote)).contains(decimal("58.82"));
        assertThat(cost.perReviewerWeek(quote)).contains(decimal("16666.67"));
        assertThat(cost.perReviewerWeek(quote.withDurationDays(null))).isEmpty();
    }

    /** Whatever an unsaid retest and open counts turn out to be, the total was in the range. */
    @Property
    void theRangeContainsEveryCompletion(
            @ForAll @IntRange(max = 4) int wanted,
            @ForAll @IntRange(max = 6) int rounds,
            @ForAll boolean included,
            @ForAll @IntRange(max = 5) int findings,
            @ForAll @IntRange(max = 9000) int round) {
        PriceModel price = new PriceModel.PerFinding(decimal("5000"), Map.of(FindingSeverity.HIGH, decimal("4000")));
        Quote open =
                quote(price, "EUR").withRetest(new RetestTerms(Answer.UNKNOWN, null, null, BigDecimal.valueOf(round)));
        CostAssumptions doubtful = nothingWanted()
                .withRetestRounds(wanted)
                .withFindings(Map.of(FindingSeverity.HIGH, Estimate.of(0, 2, 5)));
        Quote known = open.withRetest(
                new RetestTerms(included ? Answer.YES : Answer.NO, rounds, null, BigDecimal.valueOf(round)));
        CostAssumptions sure = doubtful.withFindings(Map.of(FindingSeverity.HIGH, Estimate.exactly(findings)));
        Estimate range =
                TotalCost.of(open, doubtful, EURO, "USDC", null).total().orElseThrow();
        Estimate truth = TotalCost.of(known, sure, EURO, "USDC", null).total().orElseThrow();
        assertThat(truth.exact()).isTrue();
        assertThat(range.contains(truth.likely())).isTrue();
    }

    @Property
    void tenTimesThePricesIsTenTimesTheTotal(@ForAll @IntRange(min = 1, max = 900_000) int amount) {
        TotalCost one = TotalCost.of(
                quote(new PriceModel.Fixed(BigDecimal.valueOf(amount)), "EUR"), nothingWanted(), EURO, "USDC", null);
        TotalCost ten = TotalCost.of(
                quote(new PriceModel.Fixed(BigDecimal.valueOf(10L * amount)), "EUR"),
                nothingWanted(),
                EURO,
                "USDC",
                null);
        assertThat(ten.known().likely())
                .isEqualByComparingTo(one.known().likely().multiply(BigDecimal.TEN));
    }
}
