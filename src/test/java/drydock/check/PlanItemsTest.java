package drydock.check;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.check.item.PlanItems;
import drydock.check.model.Facts;
import drydock.check.model.LaunchFacts.DutyFacts;
import drydock.check.model.RepositoryFacts.Marker;
import drydock.check.model.RepositoryFacts.Sources;
import drydock.domain.Answer;
import drydock.domain.Id;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.quote.RetestTerms;
import drydock.domain.quote.Reviewers;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.DutyKind;
import drydock.domain.repository.Suggestion;
import drydock.domain.repository.Suggestion.State;
import drydock.domain.scope.ScopeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the plan says about items. In the plan that tests begin with all is well, and today is 1 June 2026. */
class PlanItemsTest {
    private record Case(String item, State state, String what, Consumer<PlanFacts> change) {}

    private static final List<Case> CASES = List.of(
            of("SCO-01", State.PROVEN, "all listed files are in the commit", f -> {}),
            of("SCO-01", State.CONTRARY, "one is not", f -> f.files = Set.of()),
            of("SCO-01", State.NOT_SEEN, "no repository was read", PlanItemsTest::noRepository),
            of("SCO-01", State.NOT_SEEN, "nothing is listed", f -> f.items.clear()),
            of("SCO-02", State.NOT_SEEN, "nothing is out", f -> {}),
            of("SCO-02", State.PROVEN, "what is out has a reason", f -> out(f, "a mock")),
            of("SCO-02", State.CONTRARY, "what is out has none", f -> out(f, "")),
            of("SCO-02", State.NOT_SEEN, "no repository was read", f -> {
                out(f, "a mock");
                f.repository = false;
            }),
            of("SCO-04", State.PROVEN, "1 June and 8 June: seven days", f -> {}),
            of("SCO-04", State.CONTRARY, "6 June and 8 June: two", f -> f.scopeChanged = LocalDate.of(2026, 6, 6)),
            of("SCO-04", State.NOT_SEEN, "no repository was read", PlanItemsTest::noRepository),
            of("SCO-08", State.PROVEN, "said to be none, and the code shows none", f -> {}),
            of("SCO-08", State.NOT_SEEN, "said to be none, and nobody looked", PlanItemsTest::noRepository),
            of("SCO-08", State.CONTRARY, "the code shows one", f -> f.sources = oracle()),
            of("SCO-08", State.PROVEN, "one is in scope", f -> {
                f.none.clear();
                f.items.add(PlanFacts.item(9, ScopeType.ORACLE, "Chainlink", 0));
            }),
            of("SCO-09", State.NOT_SEEN, "nothing said", f -> f.none.clear()),
            of("SEL-05", State.PROVEN, "two quotes of one scope", f -> {}),
            of("SEL-05", State.NOT_SEEN, "one quote", f -> f.quotes = 1),
            of("ENG-01", State.NOT_SEEN, "the order has no day", f -> {}),
            of("ENG-06", State.PROVEN, "Ada is there", f -> {}),
            of("ENG-06", State.CONTRARY, "nobody is named", f -> f.contacts.clear()),
            of("REM-01", State.NOT_SEEN, "findings are not recorded", f -> f.findings = null),
            of("REM-06", State.NOT_SEEN, "findings are not recorded", f -> f.findings = null),
            of("RET-01", State.PROVEN, "three days, three wanted", f -> {}),
            of("RET-01", State.CONTRARY, "three days, four wanted", f -> f.reviewDays = 4),
            of("RET-01", State.NOT_SEEN, "no window", f -> f.retest = false),
            of("RET-01", State.CONTRARY, "no window, and the review runs", f -> {
                f.retest = false;
                f.start = PlanFacts.TODAY;
            }),
            of("DEL-03", State.NOT_SEEN, "reviews are not recorded", f -> f.reviews = null),
            of("PUB-01", State.PROVEN, "after the retest and the disclosure", f -> {}),
            of("PUB-01", State.CONTRARY, "before", f -> f.published = LocalDate.of(2026, 6, 30)),
            of("PUB-02", State.NOT_SEEN, "planned", f -> {}),
            of("PUB-02", State.PROVEN, "happened", f -> f.isPublished = true),
            of("PUB-05", State.PROVEN, "a day is agreed", f -> {}),
            of("PUB-05", State.NOT_SEEN, "none is", f -> f.disclosed = null),
            of("LAU-06", State.NOT_SEEN, "no reward is said", f -> {}),
            of("LAU-06", State.PROVEN, "live on the day of the launch", f -> bounty(f, LocalDate.of(2026, 7, 10))),
            of("LAU-06", State.CONTRARY, "a day later", f -> bounty(f, LocalDate.of(2026, 7, 11))),
            of("LAU-06", State.CONTRARY, "another one is live in time and has no reward", f -> {
                BountyProgramme half = f.bounties.getFirst().withLiveOn(LocalDate.of(2026, 7, 1));
                bounty(f, LocalDate.of(2026, 7, 11));
                f.bounties.add(half);
            }),
            of("LAU-09", State.PROVEN, "seven working days left", f -> {}),
            of("LAU-09", State.CONTRARY, "one", f -> f.launch = LocalDate.of(2026, 7, 2)),
            of("LAU-09", State.NOT_SEEN, "no launch", f -> f.launch = null),
            of("MON-01", State.PROVEN, "the role has an alert", f -> {}),
            of("MON-01", State.CONTRARY, "it has none", f -> f.alerts.clear()),
            of("MON-01", State.NOT_SEEN, "no role is registered", f -> f.roles.clear()),
            of("MON-04", State.CONTRARY, "no first action", f -> {}),
            of(
                    "MON-04",
                    State.PROVEN,
                    "owner, action and test",
                    f -> f.alerts.replaceAll(a -> a.withFirstAction("Pause"))),
            of("MON-04", State.NOT_SEEN, "no alert", f -> f.alerts.clear()),
            of("OPS-03", State.NOT_SEEN, "only ticked: that would prove itself", f -> {}),
            of("OPS-03", State.PROVEN, "two months ago", f -> f.duties.add(duty(DutyKind.INCIDENT_DRILL, 60, 300))),
            of("OPS-03", State.CONTRARY, "thirteen", f -> f.duties.add(duty(DutyKind.INCIDENT_DRILL, 400, -30))),
            of("REC-03", State.NOT_SEEN, "never", f -> f.lastDrill = null),
            of("KEY-10", State.NOT_SEEN, "one of two duties", f -> f.duties.add(duty(DutyKind.KEY_ROTATION, 1, 30))),
            of("KEY-10", State.PROVEN, "both were done", f -> {
                f.duties.add(duty(DutyKind.KEY_ROTATION, 1, 30));
                f.duties.add(duty(DutyKind.ACCESS_REVIEW, 1, 30));
            }),
            of("REC-02", State.CONTRARY, "overdue", f -> f.duties.add(duty(DutyKind.ACCESS_REVIEW, 100, -1))),
            of(
                    "REC-02",
                    State.NOT_SEEN,
                    "registered, never done",
                    f -> f.duties.add(
                            new DutyFacts(DutyKind.ACCESS_REVIEW, "Review", "", null, PlanFacts.TODAY.plusDays(9)))),
            of("OPS-13", State.NOT_SEEN, "nothing registered", f -> {}),
            of("DOC-06", State.NOT_SEEN, "none came", f -> {}),
            of(
                    "DOC-06",
                    State.LOOKS_PRESENT,
                    "the auditor's is here",
                    f -> f.deliverables.add(PlanFacts.deliverable(
                            DeliverableType.THREAT_MODEL, "Threat model", DeliverableState.RECEIVED))),
            of("SEL-07", State.NOT_SEEN, "no price of a further round", f -> {}),
            of(
                    "SEL-07",
                    State.PROVEN,
                    "all three are said",
                    f -> f.quote = f.quote.withRetest(new RetestTerms(Answer.YES, 1, 21, BigDecimal.TEN))),
            of(
                    "SEL-07",
                    State.CONTRARY,
                    "no retest is covered",
                    f -> f.quote = f.quote.withRetest(new RetestTerms(Answer.NO, null, null, null))),
            of("SEL-07", State.NOT_SEEN, "nothing is ordered", f -> f.ordered = false),
            of("SEL-08", State.NOT_SEEN, "no team is said", f -> {}),
            of(
                    "SEL-08",
                    State.LOOKS_PRESENT,
                    "a team without names",
                    f -> f.quote = f.quote.withTeam(List.of(new Reviewers("senior", 2)))),
            of("ENG-03", State.NOT_SEEN, "not answered", f -> {}),
            of("ENG-03", State.LOOKS_PRESENT, "answered", f -> f.answers.put("secure-comms", Answer.YES)),
            of("ENG-03", State.CONTRARY, "denied", f -> f.answers.put("secure-comms", Answer.NO)),
            of("ENG-04", State.NOT_SEEN, "nothing to write it in", f -> {}),
            of("ENG-05", State.NOT_SEEN, "to come", f -> {}),
            of("ENG-05", State.LOOKS_PRESENT, "took place", f -> f.hasStarted = true),
            of("ENG-08", State.LOOKS_PRESENT, "an incident plan", f -> {}),
            of("ENG-08", State.NOT_SEEN, "none", f -> f.incidentPlan = false),
            of("RET-02", State.NOT_SEEN, "findings are not recorded", f -> f.findings = null),
            of("RET-04", State.NOT_SEEN, "the terms are silent", f -> {}),
            of(
                    "RET-04",
                    State.LOOKS_PRESENT,
                    "they speak of it",
                    f -> f.handOver = "The diff and the code around the fixes"),
            of("LAU-10", State.NOT_SEEN, "nothing to write it in", f -> {}),
            of("OPS-11", State.NOT_SEEN, "nothing to write it in", f -> {}),
            of("OPS-15", State.NOT_SEEN, "no alert speaks of it", f -> {}),
            of("MON-02", State.LOOKS_PRESENT, "one does", f -> alert(f, "Large outflow from the vault")),
            of("MON-03", State.LOOKS_PRESENT, "one does", f -> alert(f, "Oracle price is stale")),
            of("MON-05", State.LOOKS_PRESENT, "one does", f -> alert(f, "DNS record changed")),
            of("MON-05", State.NOT_SEEN, "another does", f -> alert(f, "Oracle price is stale")),
            of("REC-04", State.NOT_SEEN, "no duty keeps it fresh", f -> {}),
            of("REC-04", State.PROVEN, "one was done", f -> keep(f, "REC-04", 10, 355)),
            of("REC-06", State.CONTRARY, "one is overdue", f -> keep(f, "REC-06", 400, -35)),
            of("REC-01", State.NOT_SEEN, "nothing planned", f -> {}),
            of(
                    "REC-01",
                    State.PROVEN,
                    "planned",
                    f -> f.duties.add(
                            new DutyFacts(DutyKind.NEXT_REVIEW, "Review", "", null, PlanFacts.TODAY.plusDays(200)))));

    private static Case of(String item, State state, String what, Consumer<PlanFacts> change) {
        return new Case(item, state, what, change);
    }

    @TestFactory
    List<DynamicTest> eachItemIsDecidedFromThePlan() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.item() + " " + each.state() + ": " + each.what(), () -> {
                    PlanFacts facts = new PlanFacts();
                    each.change().accept(facts);
                    Suggestion found = suggestions(facts).get(each.item());
                    assertThat(found.state()).as(found.words()).isEqualTo(each.state());
                    assertThat(found.words()).endsWith(".");
                }))
                .toList();
    }

    @Test
    void severalFaultsAreSentencesOfTheirOwn() {
        PlanFacts facts = new PlanFacts();
        facts.files = Set.of();
        assertThat(suggestions(facts).get("SCO-01").words())
                .contains(" is not in commit ")
                .doesNotContain(". and ");
    }

    @Test
    void whatItRestsOnIsTheSameInEveryLanguage() {
        PlanFacts plan = new PlanFacts();
        plan.duties.add(duty(DutyKind.INCIDENT_DRILL, 60, 300));
        Facts facts = plan.facts();
        assertThat(PlanItems.of(facts.writing(day -> "on some day")))
                .extracting(Suggestion::basis)
                .isEqualTo(PlanItems.of(facts.writing(LocalDate::toString)).stream()
                        .map(Suggestion::basis)
                        .toList());
        assertThat(PlanItems.of(facts.writing(day -> "on some day")))
                .as("the words are the reader's")
                .anyMatch(suggestion -> suggestion.words().contains("on some day"));
    }

    @Test
    void everyItemThatThePlanIsToDecideIsDecidedOnce() {
        Map<String, ItemDefinition> shipped =
                Bundle.load().checklist().stream().collect(Collectors.toMap(ItemDefinition::id, Function.identity()));
        assertThat(suggestions(new PlanFacts()).keySet())
                .as("answers about candidates decide some of them by themselves")
                .containsExactlyInAnyOrderElementsOf(shipped.values().stream()
                        .filter(item -> item.evidence().contains("plan") && item.diligence() == null)
                        .map(ItemDefinition::id)
                        .toList());
    }

    @Test
    void whatItRestsOnIsWhatItSays() {
        PlanFacts facts = new PlanFacts();
        Suggestion before = suggestions(facts).get("SCO-01");
        assertThat(suggestions(facts).get("SCO-01")).isEqualTo(before);
        facts.items.removeLast();
        assertThat(suggestions(facts).get("SCO-01").basis()).isNotEqualTo(before.basis());
    }

    @Test
    void whatRestsOnFindingsSaysThatItCannotTell() {
        PlanFacts facts = new PlanFacts();
        facts.findings = null;
        facts.reviews = null;
        for (String item : List.of("REM-01", "REM-06", "REM-08", "RET-06", "DEL-03")) {
            assertThat(suggestions(facts).get(item).words()).startsWith("Cannot tell yet: ");
        }
    }

    private static Map<String, Suggestion> suggestions(PlanFacts facts) {
        return PlanItems.of(facts.facts()).stream().collect(Collectors.toMap(Suggestion::item, Function.identity()));
    }

    private static void noRepository(PlanFacts facts) {
        facts.repository = false;
    }

    private static void out(PlanFacts facts, String reason) {
        facts.items.add(PlanFacts.item(8, ScopeType.CONTRACT, "src/Mock.sol", 10)
                .withInScope(false)
                .withReason(reason));
    }

    private static Sources oracle() {
        return new Sources(
                List.of(new Marker(Marker.Kind.ORACLE, "src/Vault.sol", 40, "latestRoundData")),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static void alert(PlanFacts facts, String title) {
        facts.alerts.add(new Alert(new Id<>(64), PlanFacts.PROJECT, title, null, null, "", null));
    }

    private static void keep(PlanFacts facts, String item, int doneDaysAgo, int dueInDays) {
        facts.duties.add(new DutyFacts(
                DutyKind.OTHER,
                "Read it through",
                item,
                PlanFacts.TODAY.minusDays(doneDaysAgo),
                PlanFacts.TODAY.plusDays(dueInDays)));
    }

    private static void bounty(PlanFacts facts, LocalDate live) {
        facts.bounties.replaceAll(bounty ->
                bounty.withLiveOn(live).withHighest(new BigDecimal("100000")).withResponsible(new Id<>(9)));
    }

    private static DutyFacts duty(DutyKind kind, int doneDaysAgo, int dueInDays) {
        return new DutyFacts(
                kind, kind.name(), "", PlanFacts.TODAY.minusDays(doneDaysAgo), PlanFacts.TODAY.plusDays(dueInDays));
    }
}
