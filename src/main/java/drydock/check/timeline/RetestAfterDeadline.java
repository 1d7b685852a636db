package drydock.check.timeline;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** PL-T05: the included fix review has expired when the retest opens. */
public final class RetestAfterDeadline implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-T05",
            "Retest asked for after the vendor's deadline",
            "warn",
            "Fix sooner, or price an extra round.",
            "SHER-FIX, 3 weeks",
            "SOLO, 7 days");

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
        LocalDate expires = expires(audit, end);
        if (expires == null || opens == null) {
            out.missing(
                    audit.subject(),
                    opens == null
                            ? "the last retest window has no start"
                            : "nobody said until when the retest is included");
        } else if (opens.isAfter(expires)) {
            out.warn(
                    audit.subject(),
                    "Included fix review expires %s; the retest opens %s."
                            .formatted(facts.day(expires), facts.day(opens)),
                    audit.retestPlace("opens"));
        }
    }

    private static @Nullable LocalDate expires(AuditFacts audit, @Nullable LocalDate end) {
        LocalDate contract =
                audit.retestTerms() == null ? null : audit.retestTerms().contractEnd();
        QuoteFacts accepted = audit.accepted();
        Integer window = accepted == null ? null : accepted.quote().retest().windowDays();
        if (contract != null) {
            return contract;
        }
        return window == null || end == null ? null : end.plusDays(window);
    }
}
