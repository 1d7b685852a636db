package drydock.check.timeline;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.domain.scope.ScopeTotals;
import drydock.schedule.FixEffort;
import java.time.LocalDate;

/** PL-T03: fewer days lie between report and retest than fixing is expected to take. */
public final class NoTimeToFix implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-T03",
                    "No time to fix",
                    "error (start)",
                    "Move the retest.",
                    "ART, question 2",
                    "SHER-TIMELINE, time to judge, fix and verify")
            .reading(Threshold.LEAST_FIXING, Threshold.SEVERE_PER_THOUSAND, Threshold.FIX_SHARE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Writer out = Verdict.of(INFO);
        facts.audits().forEach(audit -> check(facts, audit, out));
        return out.verdict();
    }

    private static void check(Facts facts, AuditFacts audit, Writer out) {
        LocalDate end = audit.end();
        LocalDate opens = audit.retestStart();
        if (end == null || opens == null) {
            out.missing(audit.subject(), end == null ? "the review has no end" : "the last retest window has no start");
            return;
        }
        int need = effort(facts, audit, end).days();
        int left = facts.workingDays(end, opens);
        if (left < need) {
            out.error(
                    audit.subject(),
                    "%s between report and retest; %s are planned for fixing."
                            .formatted(Words.count(Math.max(0, left), "working day", "working days"), need),
                    audit.retestPlace("opens"),
                    Gate.START);
        }
    }

    private static FixEffort effort(Facts facts, AuditFacts audit, LocalDate end) {
        LocalDate start = audit.start();
        Integer review = start == null || start.isAfter(end) ? null : facts.workingDays(start.minusDays(1), end);
        ScopeTotals totals = facts.scope().totals();
        return FixEffort.expected(
                facts.setting().thresholds().fixing(), totals.nsloc() == 0 ? null : totals.nsloc(), review);
    }
}
