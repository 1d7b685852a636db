package drydock.check.timeline;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.time.LocalDate;

/** PL-T01: the launch comes before the fixes are checked. */
public final class LaunchBeforeRetest implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-T01",
            "Launch before the retest ends",
            "error (launch)",
            "Move the launch or the retest.",
            "ART, how to choose 4 and question 2");

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
        if (launch == null) {
            out.missing(audit.subject(), "the launch has no date");
        } else if (audit.retest() == null) {
            out.error(
                    audit.subject(),
                    "Launch %s, and no retest window is planned in which fixes are checked."
                            .formatted(facts.day(launch)),
                    audit.retestPlace("closes"),
                    Gate.LAUNCH);
        } else if (end == null) {
            out.missing(audit.subject(), "the last retest window has no end");
        } else if (!launch.isAfter(end)) {
            out.error(
                    audit.subject(),
                    "Launch %s is before fixes are checked (%s).".formatted(facts.day(launch), facts.day(end)),
                    audit.retestPlace("closes"),
                    Gate.LAUNCH);
        }
    }
}
