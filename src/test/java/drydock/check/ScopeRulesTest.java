package drydock.check;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.model.Level;
import drydock.check.model.RepositoryFacts.Marker;
import drydock.check.model.RepositoryFacts.Sources;
import drydock.check.model.RuleInfo.Area;
import drydock.check.model.Threshold;
import drydock.check.model.Thresholds;
import drydock.check.model.Verdict.CodeLine;
import drydock.check.model.Verdict.Finding;
import drydock.domain.quote.QuoteScope;
import drydock.domain.repository.FrozenScope;
import drydock.domain.scope.ScopeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plan checks about scope and what surrounds it. */
class ScopeRulesTest extends RuleContract {
    static final List<Case> CASES = List.of(
            of("PL-S01", Level.WARN, "Only contracts are in scope", f -> f.none.clear(), f -> f.items.clear()),
            of(
                    "PL-S02",
                    Level.ERROR,
                    "You said there is no oracle, but src/Vault.sol:12 calls latestRoundData.",
                    f -> f.sources = markers(new Marker(Marker.Kind.ORACLE, "src/Vault.sol", 12, "latestRoundData")),
                    ScopeRulesTest::noRepository),
            of(
                    "PL-S03",
                    Level.ERROR,
                    "src/Vault.sol is not in commit aaaaaaaa.",
                    f -> f.files = Set.of("script/Deploy.s.sol"),
                    ScopeRulesTest::noRepository),
            of(
                    "PL-S04",
                    Level.WARN,
                    "1 source file (40 lines) is neither in nor out of scope.",
                    f -> f.sources = new Sources(
                            List.of(), List.of("src/Old.sol"), 40, List.of(), List.of(), List.of(), List.of()),
                    ScopeRulesTest::noRepository),
            of(
                    "PL-S05",
                    Level.WARN,
                    "Deployment and upgrade steps are not covered.",
                    f -> f.items.removeLast(),
                    f -> f.items.clear()),
            of(
                    "PL-S06",
                    Level.ERROR,
                    "The order was for 900 lines in 2 files; the plan now has 1000 in 2.",
                    f -> f.quote = f.quote.withScope(new QuoteScope("", 2, 900)),
                    f -> f.quote = f.quote.withScope(QuoteScope.UNSAID)),
            of(
                    "PL-S07",
                    Level.WARN,
                    "src/Vault.sol is forked from Solmate; reviewers need the diff.",
                    f -> f.items.set(0, f.items.getFirst().withForkOf("Solmate")),
                    ScopeRulesTest::noRepository));

    ScopeRulesTest() {
        super(Area.SCOPE, CASES);
    }

    private static void noRepository(PlanFacts facts) {
        facts.repository = false;
    }

    private static Sources markers(Marker... markers) {
        return new Sources(List.of(markers), List.of(), 0, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void aContradictionKnowsItsLine() {
        PlanFacts facts = new PlanFacts();
        facts.sources = markers(new Marker(Marker.Kind.ORACLE, "src/Vault.sol", 12, "latestRoundData"));
        assertThat(PlanChecks.all().run(facts.facts(), List.of()).findings())
                .filteredOn(finding -> finding.rule().id().equals("PL-S02"))
                .extracting(Finding::code)
                .containsExactly(new CodeLine("src/Vault.sol", 12));
    }

    @Test
    void codeThatCallsWhatNobodySpokeOfIsAnErrorAlsoWhereSomethingElseIsSaid() {
        Marker bridge = new Marker(Marker.Kind.BRIDGE, "src/Portal.sol", 4, "lzReceive");
        Marker operator = new Marker(Marker.Kind.OPERATOR, "src/Vault.sol", 9, "ecrecover");
        assertThat(said("PL-S01", f -> {
                    f.none.remove(ScopeType.BRIDGE);
                    f.sources = markers(bridge);
                }))
                .containsExactly(
                        "ERROR No component in scope stands for what the code calls, and nothing says that there is"
                                + " none. 1 file reads prices, messages or operator signatures: src/Portal.sol.");
        assertThat(said("PL-S01", f -> {
                    f.none.clear();
                    f.sources = markers(bridge, operator);
                }))
                .containsExactly(
                        "ERROR Only contracts are in scope. 2 files read prices, messages or operator signatures:"
                                + " src/Portal.sol and src/Vault.sol.");
        assertThat(said("PL-S01", f -> {
                    f.none.remove(ScopeType.OFF_CHAIN_SERVICE);
                    f.items.add(PlanFacts.item(7, ScopeType.API, "Signer", 0));
                    f.sources = markers(operator);
                }))
                .as("an API is the off-chain service")
                .isEmpty();
    }

    @Test
    void aFrontEndIsNoSubstituteForAnOracle() {
        assertThat(said("PL-S01", f -> {
                    f.none.clear();
                    f.items.add(PlanFacts.item(7, ScopeType.FRONT_END, "App", 0));
                }))
                .hasSize(1);
    }

    @Test
    void thatThereIsNoneIsBelievedOnlyWhereTheCodeWasRead() {
        assertThat(missing("PL-S01", ScopeRulesTest::noRepository)).contains("the repository was not read lately");
    }

    @Test
    void whereNothingIsInScopeNoPathIsSaidToBeThere() {
        assertThat(missing("PL-S03", f -> f.items.clear())).contains("nothing is in scope yet");
        assertThat(missing("PL-S07", f -> f.items.clear())).contains("nothing is in scope yet");
    }

    @Test
    void theScopeMayGrowByFivePerCentOrAsMuchAsTheProjectSays() {
        // 1,000 lines are 5.0 % more than 952 (rounded down: 4.8 of 952 a hundredth), and 5.3 % more than 950
        assertThat(said("PL-S06", f -> f.quote = f.quote.withScope(new QuoteScope("", 2, 953))))
                .isEmpty();
        assertThat(said("PL-S06", f -> f.quote = f.quote.withScope(new QuoteScope("", 2, 950))))
                .hasSize(1);
        assertThat(said("PL-S06", f -> {
                    f.quote = f.quote.withScope(new QuoteScope("", 2, 950));
                    f.thresholds = new Thresholds(Map.of(Threshold.SCOPE_GROWTH, 6));
                }))
                .isEmpty();
    }

    @Test
    void growthIsAnErrorBeforeTheStartAWarningDuringTheReviewAndNothingAfterIt() {
        QuoteScope fewer = new QuoteScope("", 2, 900);
        assertThat(said("PL-S06", f -> f.quote = f.quote.withScope(fewer)).getFirst())
                .startsWith("ERROR ");
        assertThat(said("PL-S06", f -> {
                            f.quote = f.quote.withScope(fewer);
                            f.today = f.start;
                        })
                        .getFirst())
                .startsWith("WARN ");
        assertThat(said("PL-S06", f -> {
                    f.quote = f.quote.withScope(fewer);
                    f.today = f.end.plusDays(1);
                }))
                .isEmpty();
    }

    @Test
    void ofFrozenScopesTheContentsAreComparedFileByFile() {
        FrozenScope ordered = PlanFacts.frozen("v1", Map.of("src/Vault.sol", "1", "src/Old.sol", "2"));
        FrozenScope now = PlanFacts.frozen("v2", Map.of("src/Vault.sol", "3", "src/New.sol", "4"));
        assertThat(said("PL-S06", f -> {
                    f.quotedScope = ordered;
                    f.frozen = now;
                }))
                .containsExactly(
                        "ERROR The order was for “v1”; of the scope frozen since, “v2”, 3 files are not the same:"
                                + " src/New.sol, src/Old.sol and src/Vault.sol.");
        assertThat(said("PL-S06", f -> {
                    f.orderedScope = ordered;
                    f.frozen = ordered;
                }))
                .isEmpty();
    }

    @Test
    void withoutAnAcceptedQuoteNothingIsSaidToBeAsOrdered() {
        assertThat(missing("PL-S06", f -> f.ordered = false)).contains("no quote is accepted");
    }

    @Test
    void aForkWithADiffInItsNotesIsEnough() {
        assertThat(said(
                        "PL-S07",
                        f -> f.items.set(
                                0,
                                f.items
                                        .getFirst()
                                        .withForkOf("Solmate")
                                        .withNotes("Diff against transmissions11/solmate at 8f9e23b"))))
                .isEmpty();
    }
}
