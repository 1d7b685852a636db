package drydock.check.findings;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.ResultFacts.FindingFacts;
import drydock.check.model.ResultFacts.Severity;
import drydock.check.model.ResultFacts.Status;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import java.util.List;

/** PL-F05: a risk that nobody answers for. */
public final class AcceptedWithoutOwner implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-F05",
            "Severe finding accepted without approver or expiry",
            "error (publish)",
            "Fill in approvers, reason and expiry.",
            "SHER-POST",
            "SEAL, control ms-2.1.3",
            "SHRED");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        List<FindingFacts> all = facts.results().findings();
        if (all == null) {
            return Verdict.cannotCheck(INFO, "findings are not recorded yet");
        }

        Writer out = Verdict.of(INFO);
        for (FindingFacts finding : all) {
            boolean severe = finding.severity().atLeast(Severity.MEDIUM);
            int needed = finding.severity().atLeast(Severity.HIGH) ? 2 : 1;
            if (finding.status() == Status.ACCEPTED
                    && severe
                    && (finding.acceptance().approvers() < needed
                            || finding.acceptance().reason().isBlank()
                            || finding.acceptance().expires() == null)) {
                out.error(
                        finding.subject(),
                        "Accepted risk %s has no owner: it needs %s, a reason and an expiry."
                                .formatted(finding.id(), Words.count(needed, "approver", "approvers")),
                        null,
                        Gate.PUBLISH);
            }
        }
        return out.verdict();
    }
}
