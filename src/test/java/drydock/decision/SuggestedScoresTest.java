package drydock.decision;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Answer;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.catalogue.AgeLimit;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Tag;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.project.Project;
import drydock.domain.quote.ContactEntry;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import drydock.domain.quote.QuoteScope;
import drydock.domain.quote.RetestTerms;
import drydock.domain.quote.Reviewers;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.ComparableAudit;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.ProfileInUse;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.selection.SelectionGuide.Anchors;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.domain.selection.WeightChange;
import drydock.domain.time.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuggestedScoresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Source SOURCE = new Source("A test", null, "2026-10");
    private static final SelectionGuide GUIDE = new SelectionGuide(
            "",
            List.of(),
            List.of("liquidity", "security", "coverage", "costs", "ux", "support").stream()
                    .map(key -> new Criterion(key, key, 10, "", Anchors.NONE, SOURCE))
                    .toList(),
            List.of(),
            List.of(),
            List.of());
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    new Vocabulary.AgeKind("coverage", "", 540),
                    new Vocabulary.AgeKind("method", "", 540),
                    new Vocabulary.AgeKind("price", "", 120)),
            List.of(),
            List.of());

    private final Project project = project(10, "Harbour")
            .withEcosystems(List.of("evm", "l2-l3"))
            .withTechnologies(List.of("solidity", "rust"))
            .withValueAtRisk(new BigDecimal("40000000"));
    private final Auditor firm = auditor(12, "a", "A");
    private final Candidate candidate = candidate(11, project, firm);

    @Test
    void nothingKnownSuggestsNothing() {
        Map<String, Suggestion> found = suggestions(firm);
        assertThat(found.keySet()).isEmpty();
    }

    @Test
    void coverageSharesTenPointsAmongTheNeedsAndUnknownOnesStayOpen() {
        // four needs: 2, 3, 2 and 3 points; EVM and Solidity are known
        Suggestion coverage = suggestions(firm.withEcosystems(List.of(tag("evm", "2026-10")))
                        .withTechnologies(List.of(tag("solidity", "2026-10"))))
                .get("coverage");
        assertThat(coverage.low()).isEqualTo(4);
        assertThat(coverage.high()).isEqualTo(10);
        assertThat(coverage.stale()).isFalse();
    }

    @Test
    void whatIsTooOldIsMarkedAndTheLimitCanBeSet() {
        Auditor old = firm.withEcosystems(List.of(tag("evm", "2026-10")));
        assertThat(suggestions(old, new AgeLimit(new Id<>(99), "coverage", 10))
                        .get("coverage")
                        .stale())
                .isTrue();
        // no date is of unknown age, not stale
        assertThat(suggestions(firm.withEcosystems(List.of(tag("evm", null))))
                        .get("coverage")
                        .stale())
                .isFalse();
    }

    @Test
    void securityAddsTwoPointsForEachKnownMethod() {
        // two reviewers 2, fuzzing answered yes 2, formal methods 2, disclosure no 0; the second review is unknown
        Suggestion security = suggestions(
                        firm.withMethods(List.of(tag("formal-verification", "2026-10"))),
                        quote().withTeam(List.of(new Reviewers("senior", 2))),
                        answer("fuzzing-formal", Answer.YES),
                        answer("secure-comms", Answer.NO))
                .get("security");
        assertThat(security.low()).isEqualTo(6);
        assertThat(security.high()).isEqualTo(8);
    }

    @Test
    void liquidityGoesByTheUsersRecordOfComparableAudits() {
        Suggestion liquidity = suggestions(firm, audit(20, "900000000", false), audit(21, null, true))
                .get("liquidity");
        // at least 40 million 4, layer 2 2; a billion 2 and a third audit 2 stay open
        assertThat(liquidity.low()).isEqualTo(6);
        assertThat(liquidity.high()).isEqualTo(10);
    }

    @Test
    void supportGoesByTheQuotedRetestAndTheTimeToAnswer() {
        ContactEntry answered = new ContactEntry(
                new Id<>(30),
                candidate.id(),
                "When?",
                TODAY.atTime(9, 0),
                null,
                TODAY.plusDays(2).atTime(9, 0),
                "",
                "Soon");
        // retest 4, one round 0, 30 days 2, answered in 48 hours 2 x 3 / 4 = 1
        Suggestion support = suggestions(firm, quote().withRetest(new RetestTerms(Answer.YES, 1, 30, null)), answered)
                .get("support");
        assertThat(support.low()).isEqualTo(7);
        assertThat(support.high()).isEqualTo(7);
        // UX: answered in 48 hours 3 of 4, the rest open
        assertThat(suggestions(firm, answered).get("ux").low()).isEqualTo(3);
        assertThat(suggestions(firm, answered).get("ux").high()).isEqualTo(9);
    }

    @Test
    void costsGoByTheCheapestComparableTotal() {
        Candidate other = candidate(13, project, auditor(14, "b", "B"));
        // cheapest 50,000 against our 100,000: 7 x 50 / 100 = 3.5, rounded 4; open prices 3
        Suggestion costs = suggestions(
                        firm.withPriceModel("pool"),
                        asked(),
                        nothingWanted(),
                        quote(),
                        other,
                        quote().withId(new Id<>(51))
                                .withCandidate(other.id())
                                .withPrice(new PriceModel.Fixed(new BigDecimal("50000"))))
                .get("costs");
        assertThat(costs.low()).isEqualTo(7);
        assertThat(costs.high()).isEqualTo(7);
    }

    /** 1,200 lines are 20 % more than the 1,000 asked for; where nobody counted, no price says anything either. */
    @Test
    void thePriceOfOtherCodeSaysNothingOfCosts() {
        Quote larger = quote().withScope(new QuoteScope("", null, 1200));
        for (List<Entity> records : List.of(List.<Entity>of(asked(), larger), List.<Entity>of(quote()))) {
            List<Entity> all = new ArrayList<>(records);
            all.add(nothingWanted());
            Suggestion costs = suggestions(firm.withPriceModel("pool"), all.toArray(Entity[]::new))
                    .get("costs");
            assertThat(costs.low()).isEqualTo(3);
            assertThat(costs.high()).isEqualTo(10);
            assertThat(costs.open())
                    .singleElement()
                    .satisfies(open -> assertThat(open.text()).startsWith("Total cost: "));
        }
    }

    @Test
    void aRatingOverrulesASuggestionAndBothStayVisible() {
        Auditor known = firm.withEcosystems(List.of(tag("evm", "2026-10")));
        DecisionModel model =
                model(known, new Rating(new Id<>(60), candidate.id(), "coverage", null, 9, "We saw the reports"));
        CriterionScore score = model.totals().of(candidate.id()).orElseThrow().scores().stream()
                .filter(s -> s.criterion().equals("coverage"))
                .findFirst()
                .orElseThrow();
        assertThat(score.low()).hasToString("9");
        assertThat(score.suggestion()).isNotNull();
        DecisionModel unrated = model(known);
        // coverage 2 to 10 of equal weights, five others 0 to 10: 2/6 to 10
        assertThat(unrated.totals().of(candidate.id()).orElseThrow().low()).hasToString("1/3");
    }

    @Test
    void aQuoteThatDoesNotSayHowLongItHoldsIsOldWhenPricesAre() {
        // prices are stale after 120 days, or after as many as the user says
        Quote fresh = quote().withReceivedOn(TODAY.minusDays(120));
        assertThat(costs(fresh).stale()).isFalse();
        assertThat(costs(fresh.withReceivedOn(TODAY.minusDays(121))).stale()).isTrue();
        assertThat(costs(fresh, new AgeLimit(new Id<>(99), "price", 30)).stale())
                .isTrue();
        Quote holds = fresh.withReceivedOn(TODAY.minusDays(121)).withValidUntil(TODAY);
        assertThat(costs(holds).stale()).isFalse();
        assertThat(model(firm, nothingWanted(), holds).stale()).isEmpty();
        assertThat(model(firm, nothingWanted(), holds.withValidUntil(TODAY.minusDays(1)))
                        .stale())
                .containsExactly(candidate.id());
        Suggestion undated = costs(fresh.withReceivedOn(null));
        assertThat(undated.stale()).isFalse();
        assertThat(undated.signals().getFirst().text()).endsWith("; age of the quote unknown");
    }

    private Suggestion costs(Quote quote, Entity... more) {
        List<Entity> all = new ArrayList<>(List.of(asked(), nothingWanted(), quote));
        all.addAll(List.of(more));
        return suggestions(firm, all.toArray(Entity[]::new)).get("costs");
    }

    @Test
    void aProfileOfItsOwnReplacesTheGuidesCriteria() {
        Criterion speed = new Criterion("speed", "Speed", 100, "How fast", new Anchors("slow", "so", "fast"), SOURCE);
        DecisionModel model = model(
                firm,
                new CriterionProfile(new Id<>(70), project.id(), "Ours", List.of(speed)),
                new ProfileInUse(new Id<>(72), new Id<>(70)),
                new Rating(new Id<>(71), candidate.id(), "speed", null, 6, ""));
        assertThat(model.guide().criteria()).containsExactly(speed);
        assertThat(model.totals().of(candidate.id()).orElseThrow().low()).hasToString("6");
    }

    @Test
    void settledWeightsChangeForAReasonThatIsKeptWithItsEffect() {
        Candidate other = candidate(13, project, auditor(14, "b", "B"));
        Snapshot free = snapshot(
                project,
                firm,
                candidate,
                auditor(14, "b", "B"),
                other,
                new Rating(new Id<>(80), candidate.id(), "ux", null, 10, ""),
                new Rating(new Id<>(81), other.id(), "costs", null, 9, ""));
        Ids ids = Ids.from(new Random(1));
        Snapshot settled = TestRecords.after(free, WeightJournal.freeze(free, project.id(), ids, TODAY, null));
        Weights before = Weights.of(settled, project.id(), GUIDE);
        Map<String, Integer> changed = new LinkedHashMap<>(before.byCriterion());
        changed.put("costs", 50);
        Weights after = new Weights(changed);
        Command edit = WeightJournal.set(settled, project.id(), after, ids);
        assertThat(WeightJournal.wantsReason(settled, project.id(), GUIDE, edit))
                .isTrue();
        assertThatThrownBy(() -> journalled(settled, edit, ids, " ")).isInstanceOf(IllegalArgumentException.class);
        Snapshot done = TestRecords.after(settled, journalled(settled, edit, ids, "Money is short"));
        assertThat(Weights.of(done, project.id(), GUIDE)).isEqualTo(after);
        // 10 x 10 / 60 = 1.7 against 9 x 10 / 60 = 1.5; then 100 / 100 = 1.0 against 9 x 50 / 100 = 4.5
        assertThat(done.all(WeightChange.class)).singleElement().satisfies(change -> {
            assertThat(change.reason()).isEqualTo("Money is short");
            assertThat(change.effect()).isEqualTo("The order was A 1.7, B 1.5; it is B 4.5, A 1.0");
        });
        assertThat(WeightJournal.wantsReason(free, project.id(), GUIDE, edit)).isFalse();
        assertThat(journalled(free, edit, ids, "")).isEqualTo(edit);
    }

    private Command journalled(Snapshot snapshot, Command edit, Ids ids, String reason) {
        return WeightJournal.journalled(snapshot, project, basis(), edit, new WeightJournal.Author(ids, null, reason));
    }

    /** A thousand lines. */
    private ScopeItem asked() {
        return new ScopeItem(new Id<>(40), project.id(), ScopeType.CONTRACT, "a.sol", "evm", 1000, true, "", "", "", 0);
    }

    private Map<String, Suggestion> suggestions(Auditor auditor, Entity... more) {
        return model(auditor, more).suggestions().get(candidate.id());
    }

    private DecisionModel model(Auditor auditor, Entity... more) {
        List<Entity> all = new ArrayList<>(List.of(project, auditor, candidate, auditor(14, "b", "B")));
        all.addAll(List.of(more));
        return DecisionModel.of(snapshot(all.toArray(Entity[]::new)), project, basis());
    }

    private static DecisionModel.Basis basis() {
        return new DecisionModel.Basis(GUIDE, VOCABULARY, List.of(), WorkingDays.MONDAY_TO_FRIDAY, TODAY);
    }

    private static Tag tag(String key, String asOf) {
        return new Tag(key, new Source("A test", null, asOf));
    }

    private DiligenceAnswer answer(String question, Answer answer) {
        return new DiligenceAnswer(new Id<>(1000L + question.length()), candidate.id(), question, answer, "");
    }

    private ComparableAudit audit(long id, String value, boolean layer2) {
        return new ComparableAudit(
                new Id<>(id), firm.id(), "P" + id, value == null ? null : new BigDecimal(value), layer2, SOURCE);
    }

    private Quote quote() {
        return Quote.empty(new Id<>(50), candidate.id(), "USDC", TODAY)
                .withPrice(new PriceModel.Fixed(new BigDecimal("100000")))
                .withScope(new QuoteScope("", null, 1000));
    }

    private CostAssumptions nothingWanted() {
        return new CostAssumptions(new Id<>(90), project.id(), 0, null, List.of(), Map.of(), Map.of(), Set.of());
    }
}
