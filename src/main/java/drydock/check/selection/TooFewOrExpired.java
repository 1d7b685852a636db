package drydock.check.selection;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.time.LocalDate;

/** PL-Q02: one price is no comparison, and an expired one is none at all. */
public final class TooFewOrExpired implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-Q02",
            "Fewer than two quotes, or accepted quote expired",
            "info; error (start) if expired",
            "Ask another auditor; have the quote renewed.",
            "DOTPAL",
            "own");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        if (facts.quotes().isEmpty()) {
            return Verdict.cannotCheck(INFO, "there are no quotes");
        }
        Writer out = Verdict.of(INFO);
        if (facts.quotes().size() == 1) {
            out.info(
                    Subject.PROJECT,
                    "Only one quote to compare.",
                    facts.quotes().getFirst().place(""));
        }
        for (AuditFacts audit : facts.audits()) {
            QuoteFacts accepted = audit.accepted();
            if (accepted == null) {
                out.missing(audit.subject(), "no quote is accepted");
            } else if (accepted.quote().validUntil() == null) {
                out.missing(audit.subject(), "the accepted quote does not say until when it holds");
            } else {
                LocalDate ordered =
                        audit.engagement() == null ? null : audit.engagement().orderedOn();
                LocalDate until = accepted.quote().validUntil();
                if (until != null && until.isBefore(ordered == null ? facts.today() : ordered)) {
                    out.error(
                            audit.subject(),
                            "The accepted quote expired %s.".formatted(facts.day(until)),
                            accepted.place("validUntil"),
                            Gate.START);
                }
            }
        }
        return out.verdict();
    }
}
