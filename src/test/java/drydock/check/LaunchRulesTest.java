package drydock.check;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.model.Level;
import drydock.check.model.RepositoryFacts.Commits;
import drydock.check.model.RepositoryFacts.Sources;
import drydock.check.model.ResultFacts.Acceptance;
import drydock.check.model.ResultFacts.EvidenceFacts;
import drydock.check.model.ResultFacts.FindingFacts;
import drydock.check.model.ResultFacts.Fix;
import drydock.check.model.ResultFacts.Severity;
import drydock.check.model.ResultFacts.Status;
import drydock.check.model.RuleInfo.Area;
import drydock.check.model.Threshold;
import drydock.check.model.Thresholds;
import drydock.domain.register.Wallet;
import drydock.domain.register.WalletKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Plan checks about publication and launch. */
class LaunchRulesTest extends RuleContract {
    static final List<Case> CASES = List.of(
            of(
                    "PL-P01",
                    Level.ERROR,
                    "Publishing 2026-06-30 is earlier than the retest ends (2026-07-01).",
                    f -> {
                        f.published = LocalDate.of(2026, 6, 30);
                        f.disclosed = null;
                    },
                    f -> f.published = null),
            of(
                    "PL-P02",
                    Level.WARN,
                    "Readers cannot tell what was reviewed: the retest ended 2026-07-01",
                    f -> {
                        f.today = LocalDate.of(2026, 7, 2);
                        f.published = null;
                    },
                    f -> f.closes = null),
            of(
                    "PL-L01",
                    Level.ERROR,
                    "Deployment used bbbbbbbb, review ended at ffffffff.",
                    f -> {
                        f.commits = commits(PlanFacts.FIXED, "b".repeat(40), PlanFacts.AUDITED);
                        f.changed(PlanFacts.FIXED, "b".repeat(40), List.of(), List.of("src/Vault.sol"), 1);
                    },
                    LaunchRulesTest::noRepository),
            of(
                    "PL-L02",
                    Level.WARN,
                    "Evidence of tests is from ffffffff, 31 days old.",
                    f -> f.evidence.set(0, new EvidenceFacts("tests", PlanFacts.TODAY.minusDays(31), PlanFacts.FIXED)),
                    f -> f.evidence = null),
            of(
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
                    }),
            of(
                    "PL-L04",
                    Level.ERROR,
                    "“Upgrader” is held by “Safe”, a single key.",
                    f -> f.wallet = f.wallet.withKind(WalletKind.SINGLE_KEY),
                    f -> f.roles.clear()),
            of(
                    "PL-L05",
                    Level.INFO,
                    "Security work has no next step.",
                    f -> {
                        f.isLaunched = true;
                        f.launch = PlanFacts.TODAY.minusDays(1);
                    },
                    f -> f.launch = null));

    LaunchRulesTest() {
        super(Area.LAUNCH, CASES);
    }

    private static void noRepository(PlanFacts facts) {
        facts.repository = false;
    }

    private static Commits commits(String fixed, String release, String head) {
        return new Commits(PlanFacts.AUDITED, true, PlanFacts.AUDITED, fixed, release, head);
    }

    @Test
    void aDeploymentThatNamesNoCommitIsNoProofOfAnother() {
        assertThat(missing("PL-L01", f -> f.sources = deployed(""))).contains("a deployment names no commit");
        assertThat(said("PL-L01", f -> f.sources = deployed("fffffff"))).isEmpty();
        assertThat(said("PL-L01", f -> f.sources = deployed("1234567")))
                .containsExactly("ERROR Deployment used 1234567, review ended at ffffffff.");
    }

    private static Sources deployed(String commit) {
        return new Sources(List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of(commit));
    }

    @Test
    void aPublishedReportListsWhatIsOpen() {
        Consumer<PlanFacts> published = f -> f.isPublished = true;
        assertThat(said("PL-P01", published.andThen(f -> f.findings.add(finding(Status.OPEN)))))
                .containsExactly("ERROR The report is published: 1 finding has no response: H-01.");
        assertThat(missing("PL-P01", published.andThen(f -> f.findings = null))).contains("findings are not recorded");
        assertThat(missing("PL-P01", f -> f.closes = null)).contains("no day on which the retest ends is known");
        assertThat(missing("PL-P01", f -> f.disclosed = null))
                .contains("no day on which disclosure is agreed is known");
    }

    private static FindingFacts finding(Status status) {
        return new FindingFacts("h1", "H-01", Severity.HIGH, status, "", Fix.NONE, Acceptance.NONE);
    }

    @Test
    void aTextThatSaysAuditedWithoutFactsIsTold() {
        assertThat(said(
                        "PL-P02",
                        f -> f.sources = new Sources(
                                List.of(), List.of(), 0, List.of(), List.of(), List.of("README.md:3"), List.of())))
                .containsExactly("WARN README.md:3 says “audited” with no report and commit beside it.");
    }

    @Test
    void oldEvidenceIsToldAlsoWhereTheRepositoryWasNotReadSince() {
        Consumer<PlanFacts> old = f -> {
            f.repository = false;
            f.evidence.set(0, new EvidenceFacts("tests", PlanFacts.TODAY.minusDays(31), PlanFacts.FIXED));
        };
        assertThat(said("PL-L02", old)).containsExactly("WARN Evidence of tests is from ffffffff, 31 days old.");
        assertThat(said("PL-L02", old.andThen(f -> f.launch = f.today)).getFirst())
                .startsWith("ERROR ");
        assertThat(said(
                        "PL-L02",
                        f -> f.evidence.set(0, new EvidenceFacts("tests", PlanFacts.TODAY, PlanFacts.AUDITED))))
                .as("of other code")
                .containsExactly("WARN Evidence of tests is from aaaaaaaa, 0 days old.");
    }

    @Test
    void eachGapInTheSafetyNetIsNamed() {
        assertThat(said("PL-L03", f -> {
                    f.alerts.clear();
                    f.bounties.clear();
                    f.limited = false;
                    f.lastDrill = PlanFacts.TODAY.minusMonths(13);
                }))
                .containsExactly(
                        "ERROR Missing on launch day: an alert on “Upgrader”.",
                        "WARN Missing on launch day: a bounty programme, a drill since 2025-05-01 and limits on early"
                                + " exposure.");
        assertThat(said(
                        "PL-L03",
                        f -> f.alerts.replaceAll(
                                alert -> alert.withResponsible(null).withTestedOn(PlanFacts.TODAY.minusDays(91)))))
                .containsExactly("ERROR Missing on launch day: an owner of alert “Upgrade” and a recent test of alert"
                        + " “Upgrade”.");
    }

    @Test
    void eachFlawOfAWalletIsNamed() {
        Map<UnaryOperator<Wallet>, String> flaws = new LinkedHashMap<>();
        flaws.put(wallet -> wallet.withDeployer(true), "the deployer");
        flaws.put(wallet -> wallet.withDailyUse(true), "also used as treasury or in operations");
        flaws.put(wallet -> wallet.withSigners(2).withThreshold(2), "a multisig of only 2 signers");
        flaws.put(wallet -> wallet.withThreshold(2), "a multisig of which fewer than half must sign");
        flaws.put(wallet -> wallet.withThreshold(5), "a multisig of which all must sign");
        flaws.forEach((flaw, words) -> assertThat(said("PL-L04", f -> f.wallet = flaw.apply(f.wallet)))
                .singleElement()
                .asString()
                .startsWith("ERROR “Upgrader” is held by “Safe”, " + words));
        assertThat(missing("PL-L04", f -> f.roles.set(0, f.role.withWallet(null))))
                .contains("nobody said who holds");
        assertThat(missing("PL-L04", f -> f.wallet = f.wallet.withSigners(null)))
                .contains("are not said");
        assertThat(said("PL-L04", f -> f.thresholds = new Thresholds(Map.of(Threshold.LEAST_SIGNERS, 6))))
                .hasSize(1);
    }

    @Test
    void thirtyDaysAfterTheLaunchTheNextReviewIsAWarning() {
        assertThat(said("PL-L05", f -> {
                    f.isLaunched = true;
                    f.launch = PlanFacts.TODAY.minusDays(31);
                }))
                .containsExactly("WARN Security work has no next step.");
        assertThat(said("PL-L05", f -> {
                    f.isPublished = true;
                    f.nextReview = true;
                }))
                .isEmpty();
    }
}
