package drydock.check.selection;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import java.util.List;

/** PL-Q06: the plan counts on what nobody promised. */
public final class ThinDeliverables implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-Q06", "Deliverables thinner than the plan needs", "warn", "Amend the order.", "ART, how to choose 5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Writer out = Verdict.of(INFO);
        for (AuditFacts audit : facts.audits()) {
            QuoteFacts accepted = audit.accepted();
            if (accepted == null) {
                out.missing(audit.subject(), "no quote is accepted");
                continue;
            }
            List<String> absent = audit.deliverables().stream()
                    .filter(wanted -> wanted.state() == DeliverableState.WANTED
                            || wanted.state() == DeliverableState.NOT_INCLUDED)
                    .filter(wanted -> !accepted.quote().deliverables().contains(wanted.type()))
                    .map(Deliverable::title)
                    .distinct()
                    .toList();
            if (!absent.isEmpty()) {
                out.warn(
                        audit.subject(),
                        "Not in the order: %s.".formatted(Words.list(absent)),
                        accepted.place("deliverables"));
            }
        }
        return out.verdict();
    }
}
