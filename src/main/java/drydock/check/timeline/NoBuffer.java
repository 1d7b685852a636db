package drydock.check.timeline;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.time.LocalDate;

/** PL-T02: no time is left should the retest find something. */
public final class NoBuffer implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-T02",
                    "No buffer between retest and launch",
                    "warn",
                    "Widen it to the buffer.",
                    "ART, how to choose 4",
                    "own, the default")
            .reading(Threshold.BUFFER);

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
        LocalDate launch = facts.launch().date();
        LocalDate end = audit.retestEnd();
        if (launch == null || end == null) {
            out.missing(
                    audit.subject(), launch == null ? "the launch has no date" : "the last retest window has no end");
            return;
        }
        int left = Math.max(0, facts.workingDays(end, launch));
        if (left < facts.threshold(Threshold.BUFFER)) {
            out.warn(
                    audit.subject(),
                    left == 1
                            ? "Only 1 working day is left if the retest finds something."
                            : "Only " + left + " working days are left if the retest finds something.",
                    facts.launch().launch().place());
        }
    }
}
