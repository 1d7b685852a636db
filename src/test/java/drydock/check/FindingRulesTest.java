package drydock.check;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.model.Level;
import drydock.check.model.ResultFacts.Acceptance;
import drydock.check.model.ResultFacts.FindingFacts;
import drydock.check.model.ResultFacts.Fix;
import drydock.check.model.ResultFacts.ReviewFacts;
import drydock.check.model.ResultFacts.Severity;
import drydock.check.model.ResultFacts.Status;
import drydock.check.model.RuleInfo.Area;
import drydock.check.model.Threshold;
import drydock.check.model.Thresholds;
import drydock.check.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Plan checks about findings and their fixes. */
class FindingRulesTest extends RuleContract {
    static final List<Case> CASES = List.of(
            of(
                    "PL-F01",
                    Level.ERROR,
                    "1 finding has no response: H-01.",
                    f -> f.findings.add(finding(Status.OPEN, "", Fix.NONE)),
                    FindingRulesTest::noFindings),
            of(
                    "PL-F02",
                    Level.ERROR,
                    "1 fix is your claim only: H-01.",
                    f -> f.findings.add(finding(Status.FIXED, "fixed", fix(PlanFacts.FIXED, null))),
                    FindingRulesTest::noFindings),
            of(
                    "PL-F03",
                    Level.ERROR,
                    "H-01 was verified at aaaaaaaa; src/Vault.sol changed since.",
                    f -> {
                        f.findings.add(finding(Status.VERIFIED, "fixed", fix(PlanFacts.FIXED, PlanFacts.AUDITED)));
                        f.changed(PlanFacts.AUDITED, PlanFacts.FIXED, List.of(), List.of("src/Vault.sol"), 1);
                    },
                    FindingRulesTest::noFindings),
            of(
                    "PL-F04",
                    Level.WARN,
                    "H-01 has no commit.",
                    f -> f.findings.add(finding(
                            Status.VERIFIED,
                            "fixed",
                            new Fix(List.of(), "test_x", false, true, PlanFacts.FIXED, Set.of()))),
                    FindingRulesTest::noFindings),
            of(
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
                    FindingRulesTest::noFindings),
            of(
                    "PL-F06",
                    Level.WARN,
                    "This many findings usually means more remain (0 critical, 3 high, fixes of 3 % of the scope).",
                    f -> f.findings.addAll(List.of(
                            finding(Status.VERIFIED, "x", fix(PlanFacts.FIXED, PlanFacts.FIXED)),
                            finding(Status.VERIFIED, "x", fix(PlanFacts.FIXED, PlanFacts.FIXED)),
                            finding(Status.VERIFIED, "x", fix(PlanFacts.FIXED, PlanFacts.FIXED)))),
                    FindingRulesTest::noFindings));

    FindingRulesTest() {
        super(Area.FINDINGS, CASES);
    }

    private static void noFindings(PlanFacts facts) {
        facts.findings = null;
    }

    private static Fix fix(String commit, String verified) {
        return new Fix(List.of(commit), "test_x", true, verified != null, verified, Set.of("src/Vault.sol"));
    }

    private static FindingFacts finding(Status status, String response, Fix fix) {
        return new FindingFacts("h1", "H-01", Severity.HIGH, status, response, fix, Acceptance.NONE);
    }

    @Test
    void aCommitThatNobodyAskedForIsNeitherThereNorMissing() {
        Verdict verdict = verdict("PL-F04", f -> {
            f.known.clear();
            f.unasked = true;
            f.findings.add(finding(Status.FIXED, "Fixed", fix(PlanFacts.FIXED, null)));
        });
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.missing()).hasSize(1);
    }

    @Test
    void aPartialFixIsAClaimTooAndALowOneOnlyAWarning() {
        assertThat(said("PL-F02", f -> f.findings.add(finding(Status.PARTIAL, "x", fix(PlanFacts.FIXED, null)))))
                .containsExactly("ERROR 1 fix is your claim only: H-01.");
        assertThat(said(
                        "PL-F02",
                        f -> f.findings.add(new FindingFacts(
                                "l1",
                                "L-01",
                                Severity.LOW,
                                Status.FIXED,
                                "x",
                                fix(PlanFacts.FIXED, null),
                                Acceptance.NONE))))
                .containsExactly("WARN 1 fix is your claim only: L-01.");
    }

    @Test
    void aMediumRiskNeedsOneApproverAReasonAndAnEnd() {
        assertThat(said("PL-F05", f -> f.findings.add(medium(new Acceptance(1, "rare", PlanFacts.TODAY)))))
                .isEmpty();
        for (Acceptance wanting :
                List.of(Acceptance.NONE, new Acceptance(1, "", PlanFacts.TODAY), new Acceptance(1, "rare", null))) {
            assertThat(said("PL-F05", f -> f.findings.add(medium(wanting)))).hasSize(1);
        }
    }

    private static FindingFacts medium(Acceptance acceptance) {
        return new FindingFacts("m1", "M-01", Severity.MEDIUM, Status.ACCEPTED, "accepted", Fix.NONE, acceptance);
    }

    @Test
    void longFixesWantASecondLookByTheProjectsShareAndUncomparedOnesAreUnknown() {
        Consumer<PlanFacts> half = f -> f.changed(PlanFacts.AUDITED, PlanFacts.FIXED, List.of(), List.of("a"), 16);
        assertThat(said("PL-F06", half))
                .containsExactly(
                        "WARN This many findings usually means more remain (0 critical, 0 high, fixes of 16 % of the"
                                + " scope).");
        assertThat(said("PL-F06", half.andThen(f -> f.thresholds = new Thresholds(Map.of(Threshold.LONG_FIX, 16)))))
                .isEmpty();
        assertThat(said("PL-F06", half.andThen(f -> f.reviews.add(new ReviewFacts(ReviewFacts.Kind.FULL, null)))))
                .as("a further review is planned")
                .isEmpty();
        assertThat(missing("PL-F06", f -> f.deltas.clear())).contains("could not be compared");
    }
}
