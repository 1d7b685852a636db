package drydock.check;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.model.Level;
import drydock.check.model.RuleInfo.Area;
import drydock.check.model.Threshold;
import drydock.check.model.Thresholds;
import drydock.decision.Coverage;
import drydock.decision.cost.ScopeMatch;
import drydock.domain.Answer;
import drydock.domain.catalogue.Source;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.quote.FindingSeverity;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import drydock.domain.quote.QuoteScope;
import drydock.domain.quote.RetestTerms;
import drydock.domain.repository.FrozenScope;
import drydock.domain.selection.SelectionGuide.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plan checks about quotes and orders. */
class SelectionRulesTest extends RuleContract {
    static final List<Case> CASES = List.of(
            of(
                    "PL-Q01",
                    Level.WARN,
                    "Firm priced 2 files at aaaaaaaa; Firm priced 3 files at bbbbbbbb.",
                    f -> f.otherQuote = other(new QuoteScope("b".repeat(40), 3, 1400)),
                    f -> f.otherQuote = other(QuoteScope.UNSAID)),
            of("PL-Q02", Level.INFO, "Only one quote to compare.", f -> f.quotes = 1, SelectionRulesTest::noQuotes),
            of(
                    "PL-Q03",
                    Level.ERROR,
                    "Firm lists no solana experience.",
                    f -> f.coverage = new Coverage(List.of(new Coverage.Need(Coverage.Kind.ECOSYSTEM, "solana", null))),
                    f -> f.coverageKnown = false),
            of(
                    "PL-Q04",
                    Level.ERROR,
                    "The quote of Firm does not say how many fix reviews are included, and until when.",
                    f -> f.quote = f.quote.withRetest(RetestTerms.UNSAID),
                    SelectionRulesTest::noQuotes),
            of(
                    "PL-Q05",
                    Level.ERROR,
                    "Firm: Guarantees that the code is safe.",
                    f -> f.redFlags.add(new Question(
                            "guarantee", "Guarantees that the code is safe", "", new Source("A test", null, null))),
                    SelectionRulesTest::noQuotes),
            of(
                    "PL-Q06",
                    Level.WARN,
                    "Not in the order: Threat model.",
                    f -> f.deliverables.add(PlanFacts.deliverable(
                            DeliverableType.THREAT_MODEL, "Threat model", DeliverableState.WANTED)),
                    f -> f.ordered = false));

    SelectionRulesTest() {
        super(Area.SELECTION, CASES);
    }

    private static void noQuotes(PlanFacts facts) {
        facts.quotes = 0;
    }

    @Test
    void quotesAreComparedWithEachOtherNotWithThePlan() {
        assertThat(said("PL-Q01", f -> f.match = new ScopeMatch(ScopeMatch.State.OTHER_SIZE, null)))
                .as("both are for the same older code")
                .isEmpty();
        assertThat(said("PL-Q01", f -> f.otherQuote = other(new QuoteScope("aaaaaaa", null, null))))
                .as("a shortened commit is the same")
                .isEmpty();
        assertThat(missing("PL-Q01", f -> f.otherQuote = other(new QuoteScope("", 2, null))))
                .contains("do not both say which code they are for");
    }

    @Test
    void ofFrozenScopesTheHashDecides() {
        FrozenScope one = PlanFacts.frozen("v1", Map.of("src/Vault.sol", "1"));
        assertThat(said("PL-Q01", f -> {
                    f.quotedScope = one;
                    f.otherQuotedScope = PlanFacts.frozen("v2", Map.of("src/Vault.sol", "2"));
                }))
                .containsExactly("WARN Firm priced 2 files at aaaaaaaa; Firm priced 2 files at aaaaaaaa.");
        assertThat(said("PL-Q01", f -> {
                    f.quotedScope = one;
                    f.otherQuotedScope = one.withName("again");
                    f.otherQuote = other(QuoteScope.UNSAID);
                }))
                .isEmpty();
    }

    /** Each of the five ways to price comes to a figure; without what it needs, or without a rate, it says what it wants. */
    @TestFactory
    Stream<DynamicTest> everyPriceModelCanBeComparedOrSaysWhy() {
        BigDecimal some = new BigDecimal("24000");
        return Stream.of(
                        new PriceModel.Fixed(some),
                        new PriceModel.EngineerWeeks(some, BigDecimal.TWO, BigDecimal.TWO),
                        new PriceModel.PerNsloc(BigDecimal.TEN),
                        new PriceModel.PrizePool(some, BigDecimal.ONE),
                        new PriceModel.PerFinding(some, Map.of(FindingSeverity.HIGH, BigDecimal.TEN)))
                .map(model -> DynamicTest.dynamicTest(model.basis().name(), () -> {
                    assertThat(said("PL-Q01", f -> f.quote = f.quote.withPrice(model)))
                            .isEmpty();
                    assertThat(said(
                                    "PL-Q01",
                                    f -> f.quote = f.quote.withPrice(model).withCurrency("EUR")))
                            .isNotEmpty()
                            .allMatch(words -> words.equals(
                                    "WARN Firm has no price that can be compared: No exchange rate from EUR to USDC."));
                }));
    }

    @Test
    void aPriceForEachFindingNeedsToKnowHowManyToExpect() {
        assertThat(said("PL-Q01", f -> {
                    f.assumptions = f.assumptions.withFindings(Map.of());
                    f.quote = f.quote.withPrice(
                            new PriceModel.PerFinding(BigDecimal.ONE, Map.of(FindingSeverity.HIGH, BigDecimal.TEN)));
                }))
                .containsOnly(
                        "WARN Firm has no price that can be compared: Nobody said how many high findings to expect.");
    }

    @Test
    void aQuoteThatExpiredBeforeTheOrderIsAnErrorAndOneWithoutAnEndIsUnknown() {
        assertThat(said("PL-Q02", f -> f.quote = f.quote.withValidUntil(PlanFacts.TODAY.minusDays(1))))
                .containsExactly("ERROR The accepted quote expired 2026-05-31.");
        assertThat(missing("PL-Q02", f -> f.quote = f.quote.withValidUntil(null)))
                .contains("the accepted quote does not say until when it holds");
        assertThat(missing("PL-Q02", f -> f.ordered = false)).contains("no quote is accepted");
    }

    @Test
    void termsOfARetestAreAskedOfTheAcceptedQuoteOnly() {
        assertThat(missing("PL-Q04", f -> f.quote = f.quote.withAccepted(false)))
                .contains("no quote is accepted");
        assertThat(said("PL-Q04", f -> f.quote = f.quote.withRetest(new RetestTerms(Answer.YES, 1, null, null))))
                .hasSize(1);
    }

    @Test
    void redFlagsThatNobodyLookedAtAreUnknown() {
        Question flag = new Question("g", "Guarantees", "", new Source("A test", null, null));
        assertThat(missing("PL-Q05", f -> f.unseenFlags.add(flag)))
                .contains("nobody said of Firm whether 1 red flag holds");
    }

    @Test
    void aPriceFarBelowTheMedianIsAnOutlierByTheProjectsShare() {
        // 19,000 of 50,000 are 38 %
        Consumer<PlanFacts> cheap = f -> {
            f.quotes = 3;
            f.totals.put(f.quote.id(), "19000");
            f.match = new ScopeMatch(ScopeMatch.State.SAME, BigDecimal.ZERO);
        };
        assertThat(said("PL-Q05", cheap))
                .containsExactly("WARN Firm asks less than 40 % of what comparable quotes do.");
        assertThat(said("PL-Q05", cheap.andThen(f -> f.thresholds = new Thresholds(Map.of(Threshold.CHEAP_PRICE, 30)))))
                .isEmpty();
    }

    private static UnaryOperator<Quote> other(QuoteScope scope) {
        return quote -> quote.withScope(scope);
    }
}
