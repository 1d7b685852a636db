package drydock.check;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.model.AuditFacts.Away;
import drydock.check.model.AuditFacts.Contact;
import drydock.check.model.Level;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Commits;
import drydock.check.model.RepositoryFacts.Marker;
import drydock.check.model.RepositoryFacts.Sources;
import drydock.check.model.ResultFacts;
import drydock.check.model.ResultFacts.Acceptance;
import drydock.check.model.ResultFacts.EvidenceFacts;
import drydock.check.model.ResultFacts.FindingFacts;
import drydock.check.model.ResultFacts.Fix;
import drydock.check.model.ResultFacts.Severity;
import drydock.check.model.ResultFacts.Status;
import drydock.check.model.Verdict;
import drydock.decision.Coverage;
import drydock.decision.cost.ScopeMatch;
import drydock.domain.catalogue.Source;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.quote.QuoteScope;
import drydock.domain.quote.RetestTerms;
import drydock.domain.register.WalletKind;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.SelectionGuide.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule one plan that breaks it, one that does not, and one in which what it needs is missing. */
class RulesTest {
    private record Case(Level level, String message, Consumer<PlanFacts> breaks, Consumer<PlanFacts> missing) {}

    private static final Map<String, Case> CASES = new LinkedHashMap<>();

    private static void put(
            String id, Level level, String message, Consumer<PlanFacts> breaks, Consumer<PlanFacts> missing) {
        CASES.put(id, new Case(level, message, breaks, missing));
    }

    static {
        scope();
        git();
        timeline();
        selection();
        findings();
        launch();
    }

    private static void scope() {
        put("PL-S01", Level.WARN, "Only contracts are in scope", f -> f.none.clear(), f -> f.items.clear());
        put(
                "PL-S02",
                Level.ERROR,
                "You said there is no oracle, but src/Vault.sol:12 calls latestRoundData.",
                f -> f.sources = markers(new Marker(Marker.Kind.ORACLE, "src/Vault.sol", 12, "latestRoundData")),
                RulesTest::noRepository);
        put(
                "PL-S03",
                Level.ERROR,
                "src/Vault.sol is not in commit aaaaaaaa.",
                f -> f.files = Set.of("script/Deploy.s.sol"),
                RulesTest::noRepository);
        put(
                "PL-S04",
                Level.WARN,
                "1 source file (40 lines) is neither in nor out of scope.",
                f -> f.sources =
                        new Sources(List.of(), List.of("src/Old.sol"), 40, List.of(), List.of(), List.of(), List.of()),
                RulesTest::noRepository);
        put(
                "PL-S05",
                Level.WARN,
                "Deployment and upgrade steps are not covered.",
                f -> f.items.removeLast(),
                f -> f.items.clear());
        put(
                "PL-S06",
                Level.ERROR,
                "The order was for 900 lines in 2 files; the plan now has 1000 in 2.",
                f -> f.quote = f.quote.withScope(new QuoteScope("", 2, 900)),
                f -> f.quote = f.quote.withScope(QuoteScope.UNSAID));
        put(
                "PL-S07",
                Level.WARN,
                "src/Vault.sol is forked from Solmate; reviewers need the diff.",
                f -> f.items.set(0, f.items.getFirst().withForkOf("Solmate")),
                RulesTest::noRepository);
    }

    private static void git() {
        put(
                "PL-G01",
                Level.ERROR,
                "2 uncommitted changes and 1 unpushed commit;",
                f -> f.state = new RepositoryFacts.TreeState(2, 1, false),
                RulesTest::noRepository);
        put(
                "PL-G02",
                Level.ERROR,
                "There is no stable commit to review",
                f -> f.commits = new Commits(PlanFacts.AUDITED, false, null, null, null, null),
                f -> f.commits = new Commits(null, false, null, null, null, null));
        put(
                "PL-G03",
                Level.WARN,
                "Scope last changed 2026-06-06, review starts 2026-06-08.",
                f -> f.scopeChanged = LocalDate.of(2026, 6, 6),
                f -> f.scopeChanged = null);
        put(
                "PL-G04",
                Level.ERROR,
                "1 in-scope file changed while reviewers are reading aaaaaaaa.",
                f -> {
                    f.today = LocalDate.of(2026, 6, 10);
                    f.commits = commits(PlanFacts.FIXED, PlanFacts.FIXED, PlanFacts.FIXED);
                    f.changed(PlanFacts.AUDITED, PlanFacts.FIXED, List.of(), List.of("src/Vault.sol"), 1);
                },
                f -> f.start = null);
        put(
                "PL-G05",
                Level.ERROR,
                "1 file with changes that matter and 0 cosmetic since ffffffff.",
                f -> {
                    f.commits = commits(PlanFacts.FIXED, "b".repeat(40), PlanFacts.AUDITED);
                    f.changed(PlanFacts.FIXED, "b".repeat(40), List.of(), List.of("src/Vault.sol"), 1);
                },
                f -> f.reviews = null);
        put(
                "PL-G06",
                Level.ERROR,
                "The fixed code ffffffff was not built on the reviewed code aaaaaaaa.",
                f -> f.descends = false,
                f -> f.commits = commits(null, null, PlanFacts.AUDITED));
    }

    private static void timeline() {
        put(
                "PL-T01",
                Level.ERROR,
                "Launch 2026-07-01 is before fixes are checked (2026-07-01).",
                f -> f.launch = f.closes,
                f -> f.launch = null);
        put(
                "PL-T02",
                Level.WARN,
                // Th 2, Fr 3, Mo 6, Tu 7
                "Only 4 working days are left if the retest finds something.",
                f -> f.launch = LocalDate.of(2026, 7, 7),
                f -> f.closes = null);
        put(
                "PL-T03",
                Level.ERROR,
                // Mo 22 to Th 25: four; half of ten days of review is five
                "4 working days between report and retest; 5 are planned for fixing.",
                f -> f.opens = LocalDate.of(2026, 6, 25),
                f -> f.end = null);
        put(
                "PL-T04",
                Level.ERROR,
                "Firm needs 5 working days for fix review; you planned 3.",
                f -> f.reviewDays = 5,
                f -> f.closes = null);
        put(
                "PL-T05",
                Level.WARN,
                // 21 days after Fr 19 June
                "Included fix review expires 2026-07-10; the retest opens 2026-07-13.",
                f -> f.opens = LocalDate.of(2026, 7, 13),
                f -> f.quote = f.quote.withRetest(RetestTerms.UNSAID));
        put(
                "PL-T06",
                Level.WARN,
                // 2,400 lines: 12 + 0.4 * 6 = 14.4 days, of which 60 % are 8.6; planned are Mo 8 to Mo 15
                "2400 lines in 8 days; published guidance for this size is about 14 days",
                f -> {
                    f.items.set(0, PlanFacts.item(1, ScopeType.CONTRACT, "src/Vault.sol", 2400));
                    f.end = LocalDate.of(2026, 6, 15);
                },
                f -> f.end = null);
        put(
                "PL-T07",
                Level.WARN,
                "Proof work usually extends the calendar; 12 days are planned, and reading alone takes about 6.",
                f -> f.deliverables.add(
                        PlanFacts.deliverable(DeliverableType.OTHER, "Formal verification", DeliverableState.AGREED)),
                f -> {
                    f.deliverables.add(PlanFacts.deliverable(
                            DeliverableType.OTHER, "Formal verification", DeliverableState.AGREED));
                    f.start = null;
                });
        put(
                "PL-T08",
                Level.WARN,
                "No one can answer reviewers on 2026-06-10 and 2026-06-11.",
                f -> f.contacts.set(
                        0,
                        new Contact(
                                "Ada",
                                null,
                                null,
                                List.of(new Away(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 11))))),
                f -> f.contacts.clear());
    }

    private static void selection() {
        put(
                "PL-Q01",
                Level.WARN,
                "Firm priced 1000 lines at aaaaaaaa, which is not what is in scope.",
                f -> f.match = new ScopeMatch(ScopeMatch.State.OTHER_SIZE, null),
                f -> f.match = new ScopeMatch(ScopeMatch.State.UNKNOWN, null));
        put("PL-Q02", Level.INFO, "Only one quote to compare.", f -> f.quotes = 1, RulesTest::noQuotes);
        put(
                "PL-Q03",
                Level.ERROR,
                "Firm lists no solana experience.",
                f -> f.coverage = new Coverage(List.of(new Coverage.Need(Coverage.Kind.ECOSYSTEM, "solana", null))),
                f -> f.coverageKnown = false);
        put(
                "PL-Q04",
                Level.ERROR,
                "The quote of Firm does not say how many fix reviews are included, and until when.",
                f -> f.quote = f.quote.withRetest(RetestTerms.UNSAID),
                RulesTest::noQuotes);
        put(
                "PL-Q05",
                Level.ERROR,
                "Firm: Guarantees that the code is safe.",
                f -> f.redFlags.add(new Question(
                        "guarantee", "Guarantees that the code is safe", "", new Source("A test", null, null))),
                RulesTest::noQuotes);
        put(
                "PL-Q06",
                Level.WARN,
                "Not in the order: Threat model.",
                f -> f.deliverables.add(
                        PlanFacts.deliverable(DeliverableType.THREAT_MODEL, "Threat model", DeliverableState.WANTED)),
                f -> f.ordered = false);
    }

    private static void findings() {
        put(
                "PL-F01",
                Level.ERROR,
                "1 finding has no response: H-01.",
                f -> f.findings.add(finding(Status.OPEN, "", Fix.NONE)),
                RulesTest::noFindings);
        put(
                "PL-F02",
                Level.ERROR,
                "1 fix is your claim only: H-01.",
                f -> f.findings.add(finding(Status.FIXED, "fixed", fix(PlanFacts.FIXED, null))),
                RulesTest::noFindings);
        put(
                "PL-F03",
                Level.ERROR,
                "H-01 was verified at aaaaaaaa; src/Vault.sol changed since.",
                f -> {
                    f.findings.add(finding(Status.VERIFIED, "fixed", fix(PlanFacts.FIXED, PlanFacts.AUDITED)));
                    f.changed(PlanFacts.AUDITED, PlanFacts.FIXED, List.of(), List.of("src/Vault.sol"), 1);
                },
                RulesTest::noFindings);
        put(
                "PL-F04",
                Level.WARN,
                "H-01 has no commit.",
                f -> f.findings.add(finding(
                        Status.VERIFIED,
                        "fixed",
                        new Fix(List.of(), "test_x", false, true, PlanFacts.FIXED, Set.of()))),
                RulesTest::noFindings);
        put(
                "PL-F05",
                Level.ERROR,
                "Accepted risk H-01 has no owner: it needs 2 approvers, a reason and an expiry.",
                f -> f.findings.add(new FindingFacts(
                        "h1",
                        "H-01",
                        Severity.HIGH,
                        Status.ACCEPTED,
                        "accepted",
                        Fix.NONE,
                        new Acceptance(1, "rare", PlanFacts.TODAY))),
                RulesTest::noFindings);
        put(
                "PL-F06",
                Level.WARN,
                "This many findings usually means more remain (0 critical, 3 high).",
                f -> f.findings.addAll(List.of(
                        finding(Status.VERIFIED, "x", fix(PlanFacts.FIXED, PlanFacts.FIXED)),
                        finding(Status.VERIFIED, "x", fix(PlanFacts.FIXED, PlanFacts.FIXED)),
                        finding(Status.VERIFIED, "x", fix(PlanFacts.FIXED, PlanFacts.FIXED)))),
                RulesTest::noFindings);
    }

    private static void launch() {
        put(
                "PL-P01",
                Level.ERROR,
                "Publishing 2026-06-30 is earlier than the retest ends (2026-07-01).",
                f -> {
                    f.published = LocalDate.of(2026, 6, 30);
                    f.disclosed = null;
                },
                f -> f.published = null);
        put(
                "PL-P02",
                Level.WARN,
                "Readers cannot tell what was reviewed: the retest ended 2026-07-01",
                f -> {
                    f.today = LocalDate.of(2026, 7, 2);
                    f.published = null;
                },
                f -> f.closes = null);
        put(
                "PL-L01",
                Level.ERROR,
                "Deployment used bbbbbbbb, review ended at ffffffff.",
                f -> {
                    f.commits = commits(PlanFacts.FIXED, "b".repeat(40), PlanFacts.AUDITED);
                    f.changed(PlanFacts.FIXED, "b".repeat(40), List.of(), List.of("src/Vault.sol"), 1);
                },
                RulesTest::noRepository);
        put(
                "PL-L02",
                Level.WARN,
                "tests is from ffffffff, 31 days old.",
                f -> f.evidence.set(0, new EvidenceFacts("tests", PlanFacts.TODAY.minusDays(31), PlanFacts.FIXED)),
                f -> f.evidence = null);
        put(
                "PL-L03",
                Level.ERROR,
                "Missing on launch day: an incident plan that somebody leads.",
                f -> f.incidentPlan = false,
                f -> {
                    f.wallet = null;
                    f.roles.clear();
                    f.alerts.clear();
                    f.bounties.clear();
                    f.incidentPlan = false;
                    f.lastDrill = null;
                });
        put(
                "PL-L04",
                Level.ERROR,
                "“Upgrader” is held by “Safe”, a single key.",
                f -> f.wallet = f.wallet.withKind(WalletKind.SINGLE_KEY),
                f -> f.roles.clear());
        put(
                "PL-L05",
                Level.INFO,
                "Security work has no next step.",
                f -> {
                    f.isLaunched = true;
                    f.launch = PlanFacts.TODAY.minusDays(1);
                },
                f -> f.launch = null);
    }

    private static void noRepository(PlanFacts facts) {
        facts.repository = false;
    }

    private static void noQuotes(PlanFacts facts) {
        facts.quotes = 0;
    }

    private static void noFindings(PlanFacts facts) {
        facts.findings = null;
    }

    static Stream<PlanRule> rules() {
        return RuleRegistry.rules().stream();
    }

    @Test
    void thereAreFortyRulesWithIdsOfTheirOwn() {
        assertThat(rules().map(rule -> rule.info().id())).hasSize(40).doesNotHaveDuplicates();
        assertThat(CASES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules().map(rule -> rule.info().id()).toList());
        assertThat(rules()).allMatch(rule -> !rule.info().sources().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void passesAPlanInWhichAllIsWell(PlanRule rule) {
        assertThat(rule.check(new PlanFacts().facts()))
                .as(rule.info().id())
                .isEqualTo(new Verdict(List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatIsWrong(PlanRule rule) {
        Case broken = CASES.get(rule.info().id());
        PlanFacts facts = new PlanFacts();
        broken.breaks().accept(facts);
        List<Verdict.Finding> findings = rule.check(facts.facts()).findings();
        assertThat(findings).as(rule.info().id()).isNotEmpty();
        assertThat(findings.getFirst().message()).startsWith(broken.message());
        assertThat(findings.getFirst().level()).isEqualTo(broken.level());
        assertThat(findings.getFirst().gates().isEmpty()).isEqualTo(broken.level() != Level.ERROR);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhatIsMissingAndDoesNotPass(PlanRule rule) {
        Case blank = CASES.get(rule.info().id());
        PlanFacts facts = new PlanFacts();
        blank.missing().accept(facts);
        Verdict verdict = rule.check(facts.facts());
        assertThat(verdict.passed()).as(rule.info().id()).isFalse();
        assertThat(verdict.findings()).as(rule.info().id()).isEmpty();
    }

    @Test
    void aCommitThatNobodyAskedForIsNotSaidToBeMissing() {
        PlanFacts facts = new PlanFacts();
        facts.today = LocalDate.of(2026, 6, 10);
        facts.commits = commits(PlanFacts.FIXED, "b".repeat(40), PlanFacts.FIXED);
        facts.unasked = true;
        for (String id : List.of("PL-G04", "PL-L01")) {
            assertThat(missing(id, facts)).contains("the repository was not read since both commits were named");
        }
        facts.unasked = false;
        facts.known = Set.of(PlanFacts.AUDITED, PlanFacts.FIXED);
        assertThat(missing("PL-G04", facts)).contains("could not be compared");
        assertThat(missing("PL-L01", facts)).contains("a commit is not in the repository");
    }

    @Test
    void aDeploymentThatNamesNoCommitIsNoProofOfAnother() {
        PlanFacts facts = new PlanFacts();
        facts.sources = new Sources(List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of(""));
        assertThat(missing("PL-L01", facts)).contains("a deployment names no commit");
    }

    private static String missing(String id, PlanFacts facts) {
        Verdict verdict = rules().filter(rule -> rule.info().id().equals(id))
                .findFirst()
                .orElseThrow()
                .check(facts.facts());
        assertThat(verdict.findings()).isEmpty();
        return verdict.missing().toString();
    }

    @Test
    void aCommitThatNobodyAskedForIsNeitherThereNorMissing() {
        PlanFacts facts = new PlanFacts();
        facts.known.clear();
        facts.unasked = true;
        facts.findings.add(finding(Status.FIXED, "Fixed", fix(PlanFacts.FIXED, null)));
        Verdict verdict = rules().filter(rule -> rule.info().id().equals("PL-F04"))
                .findFirst()
                .orElseThrow()
                .check(facts.facts());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.missing()).hasSize(1);
    }

    @Test
    void aCommentOnlyCommitIsNoMoreThanAdvice() {
        PlanFacts facts = new PlanFacts();
        facts.today = LocalDate.of(2026, 6, 10);
        facts.commits = commits(PlanFacts.AUDITED, "b".repeat(40), "b".repeat(40));
        facts.reviews = List.of(new ResultFacts.ReviewFacts(ResultFacts.ReviewFacts.Kind.FULL, PlanFacts.AUDITED));
        facts.changed(PlanFacts.AUDITED, "b".repeat(40), List.of("src/Vault.sol"), List.of(), 1);
        List<Level> levels = new ArrayList<>();
        rules().filter(rule -> Set.of("PL-G04", "PL-G05").contains(rule.info().id()))
                .forEach(rule -> rule.check(facts.facts()).findings().forEach(f -> levels.add(f.level())));
        assertThat(levels).containsExactly(Level.INFO, Level.INFO);
    }

    private static Sources markers(Marker... markers) {
        return new Sources(List.of(markers), List.of(), 0, List.of(), List.of(), List.of(), List.of());
    }

    private static Commits commits(String fixed, String release, String head) {
        return new Commits(PlanFacts.AUDITED, true, PlanFacts.AUDITED, fixed, release, head);
    }

    private static Fix fix(String commit, String verified) {
        return new Fix(List.of(commit), "test_x", true, verified != null, verified, Set.of("src/Vault.sol"));
    }

    private static FindingFacts finding(Status status, String response, Fix fix) {
        return new FindingFacts("h1", "H-01", Severity.HIGH, status, response, fix, Acceptance.NONE);
    }
}
