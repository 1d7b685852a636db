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
import java.time.LocalDate;

/** PL-T04: the auditor cannot check the fixes in the days that are planned. */
public final class RetestTooShort implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-T04",
                    "Retest window shorter than the vendor's review period",
                    "error (start)",
                    "Extend it, or get a shorter commitment in writing.",
                    "ART, how to choose 4 and 6",
                    "SHER-FIX")
            .reading(Threshold.LEAST_RETEST);

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
        LocalDate opens = audit.retestStart();
        LocalDate closes = audit.retestEnd();
        if (opens == null || closes == null || closes.isBefore(opens)) {
            out.missing(audit.subject(), "the last retest window has no two days in order");
            return;
        }
        Integer named = audit.retestTerms() == null ? null : audit.retestTerms().reviewDays();
        int need = named == null ? facts.threshold(Threshold.LEAST_RETEST) : named;
        int planned = facts.workingDays(opens.minusDays(1), closes);
        if (planned < need) {
            out.error(
                    audit.subject(),
                    named == null
                            ? "A fix review of fewer than %s working days is short; you planned %s."
                                    .formatted(need, planned)
                            : "%s needs %s for fix review; you planned %s."
                                    .formatted(
                                            audit.title(), Words.count(need, "working day", "working days"), planned),
                    audit.retestPlace("closes"),
                    Gate.START);
        }
    }
}
