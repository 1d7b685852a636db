package drydock.check;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.model.AuditFacts.Away;
import drydock.check.model.AuditFacts.Contact;
import drydock.check.model.Level;
import drydock.check.model.RuleInfo.Area;
import drydock.check.model.Threshold;
import drydock.check.model.Thresholds;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.quote.RetestTerms;
import drydock.domain.quote.Reviewers;
import drydock.domain.scope.ScopeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Plan checks about dates. */
class TimelineRulesTest extends RuleContract {
    static final List<Case> CASES = List.of(
            of(
                    "PL-T01",
                    Level.ERROR,
                    "Launch 2026-07-01 is before fixes are checked (2026-07-01).",
                    f -> f.launch = f.closes,
                    f -> f.launch = null),
            of(
                    "PL-T02",
                    Level.WARN,
                    // Th 2, Fr 3, Mo 6, Tu 7
                    "Only 4 working days are left if the retest finds something.",
                    f -> f.launch = LocalDate.of(2026, 7, 7),
                    f -> f.closes = null),
            of(
                    "PL-T03",
                    Level.ERROR,
                    // Mo 22 to Th 25: four; half of ten days of review is five
                    "4 working days between report and retest; 5 are planned for fixing.",
                    f -> f.opens = LocalDate.of(2026, 6, 25),
                    f -> f.end = null),
            of(
                    "PL-T04",
                    Level.ERROR,
                    "Firm needs 5 working days for fix review; you planned 3.",
                    f -> f.reviewDays = 5,
                    f -> f.closes = null),
            of(
                    "PL-T05",
                    Level.WARN,
                    // 21 days after Fr 19 June
                    "Included fix review expires 2026-07-10; the retest opens 2026-07-13.",
                    f -> f.opens = LocalDate.of(2026, 7, 13),
                    f -> f.quote = f.quote.withRetest(RetestTerms.UNSAID)),
            of(
                    "PL-T06",
                    Level.WARN,
                    // 2,400 lines: 12 + 0.4 * 6 = 14.4 days, of which 60 % are 8.6; planned are Mo 8 to Mo 15
                    "2400 lines in 8 days; published guidance for this size is about 14 days",
                    f -> {
                        f.items.set(0, PlanFacts.item(1, ScopeType.CONTRACT, "src/Vault.sol", 2400));
                        f.end = LocalDate.of(2026, 6, 15);
                    },
                    f -> f.end = null),
            of(
                    "PL-T07",
                    Level.WARN,
                    "Proof work usually extends the calendar; 12 days are planned, and reading alone takes about 6.",
                    f -> f.deliverables.add(PlanFacts.deliverable(
                            DeliverableType.OTHER, "Formal verification", DeliverableState.AGREED)),
                    f -> {
                        f.deliverables.add(PlanFacts.deliverable(
                                DeliverableType.OTHER, "Formal verification", DeliverableState.AGREED));
                        f.start = null;
                    }),
            of(
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
                    f -> f.start = null));

    TimelineRulesTest() {
        super(Area.TIMELINE, CASES);
    }

    @Test
    void withoutARetestWindowTheLaunchIsAnErrorAndItsOtherRulesSayWhatIsMissing() {
        assertThat(said("PL-T01", f -> f.retest = false))
                .containsExactly(
                        "ERROR Launch 2026-07-10, and no retest window is planned in which fixes are checked.");
        assertThat(missing("PL-T01", f -> f.closes = null)).contains("the last retest window has no end");
        for (String id : List.of("PL-T02", "PL-T03", "PL-T04", "PL-T05")) {
            assertThat(missing(id, f -> f.retest = false)).contains("the last retest window has no");
        }
    }

    @Test
    void fixingTakesTheLongestOfThreeOrWhatTheProjectSays() {
        // Mo 22 to Th 25: four of five working days, the half of ten
        Consumer<PlanFacts> short4 = f -> f.opens = LocalDate.of(2026, 6, 25);
        assertThat(said("PL-T03", short4.andThen(set(Threshold.FIX_SHARE, 40)))).isEmpty();
        assertThat(said("PL-T03", set(Threshold.LEAST_FIXING, 7)))
                .containsExactly("ERROR 6 working days between report and retest; 7 are planned for fixing.");
        assertThat(said("PL-T03", set(Threshold.SEVERE_PER_THOUSAND, 8)))
                .containsExactly("ERROR 6 working days between report and retest; 8 are planned for fixing.");
    }

    @Test
    void withoutTheAuditorsFigureTheRetestHasThreeDays() {
        assertThat(said("PL-T04", f -> f.reviewDays = null)).isEmpty();
        assertThat(said(
                        "PL-T04",
                        ((Consumer<PlanFacts>) f -> f.reviewDays = null).andThen(set(Threshold.LEAST_RETEST, 4))))
                .containsExactly("ERROR A fix review of fewer than 4 working days is short; you planned 3.");
    }

    @Test
    void theContractsDayOutweighsTheQuotesWindow() {
        assertThat(said("PL-T05", f -> f.contractEnd = LocalDate.of(2026, 6, 28)))
                .containsExactly("WARN Included fix review expires 2026-06-28; the retest opens 2026-06-29.");
    }

    @Test
    void severalReviewersMayReadInFewerDays() {
        Consumer<PlanFacts> rushed = f -> {
            f.items.set(0, PlanFacts.item(1, ScopeType.CONTRACT, "src/Vault.sol", 2400));
            f.end = LocalDate.of(2026, 6, 15);
        };
        assertThat(said("PL-T06", rushed.andThen(f -> f.quote = f.quote.withTeam(List.of(new Reviewers("senior", 2))))))
                .isEmpty();
        assertThat(said("PL-T06", f -> f.items.set(0, PlanFacts.item(1, ScopeType.CONTRACT, "src/Vault.sol", 6001))))
                .containsExactly("WARN 6001 lines are beyond published guidance: split the scope.");
        assertThat(missing("PL-T06", f -> f.items.set(0, PlanFacts.item(1, ScopeType.CONTRACT, "src/vault.rs", 500))))
                .contains("no Solidity lines in scope are counted");
    }

    @Test
    void proofsInAsManyDaysAsTheQuoteHasWithoutThemAreDoubted() {
        Consumer<PlanFacts> promised = f -> {
            f.deliverables.add(PlanFacts.deliverable(
                    DeliverableType.SPECIFICATION, "Formal specification", DeliverableState.WANTED));
            f.end = LocalDate.of(2026, 7, 5); // 28 days, as many as quoted; 6 and 14 would do
            f.quote = f.quote.withDurationDays(28);
        };
        assertThat(said("PL-T07", promised))
                .containsExactly(
                        "WARN Proof work usually extends the calendar; 28 days are planned, as many as the quote has"
                                + " without it.");
        assertThat(said(
                        "PL-T07",
                        promised.andThen(
                                f -> f.quote = f.quote.withDeliverables(List.of(DeliverableType.SPECIFICATION)))))
                .isEmpty();
        assertThat(said(
                        "PL-T07",
                        promised.andThen(f -> f.quote = f.quote.withDurationDays(20))
                                .andThen(set(Threshold.FORMAL_EXTRA, 30))))
                .hasSize(1);
    }

    @Test
    void anOrderedReviewForWhichNobodyIsNamedHasNobodyOnAnyDay() {
        assertThat(said("PL-T08", f -> f.contacts.clear()))
                .containsExactly("WARN No one can answer reviewers on 2026-06-08, 2026-06-09, 2026-06-10, 2026-06-11,"
                        + " 2026-06-12 and 5 more.");
        assertThat(said("PL-T08", f -> {
                    f.contacts.clear();
                    f.today = f.end.plusDays(1);
                }))
                .as("it is over")
                .isEmpty();
    }

    private static Consumer<PlanFacts> set(Threshold threshold, int value) {
        return f -> f.thresholds = new Thresholds(Map.of(threshold, value));
    }
}
