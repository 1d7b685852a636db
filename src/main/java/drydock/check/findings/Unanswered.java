package drydock.check.findings;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.ResultFacts.FindingFacts;
import drydock.check.model.ResultFacts.Severity;
import drydock.check.model.ResultFacts.Status;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import java.util.List;

/**
 * PL-F01: readers cannot tell what became of it. What reviewers verified, or took back, needs no words of ours.
 */
public final class Unanswered implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-F01",
                    "Finding without an answer",
                    "error (publish); warn some days after the review",
                    "Fix, accept or dispute each.",
                    "SHER-POST",
                    "NAS-PL",
                    "MEASURED, 2,679 findings of 155 reports")
            .reading(Threshold.ANSWER_DAYS);

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

        List<FindingFacts> open = all.stream()
                .filter(finding -> finding.severity().atLeast(Severity.LOW))
                .filter(finding ->
                        finding.status() == Status.OPEN || finding.response().isBlank())
                .filter(finding -> finding.status() != Status.VERIFIED && finding.status() != Status.INVALID)
                .toList();
        if (open.isEmpty()) {
            return Verdict.of(INFO).verdict();
        }
        String message = "%s no response: %s."
                .formatted(
                        Words.count(open.size(), "finding has", "findings have"),
                        Words.list(open.stream().map(FindingFacts::id).toList()));
        Writer out = Verdict.of(INFO).error(Subject.PROJECT, message, null, Gate.PUBLISH);
        boolean late = facts.audits().stream()
                .map(AuditFacts::end)
                .anyMatch(end -> end != null
                        && facts.today()
                                .isAfter(facts.setting().calendar().plus(end, facts.threshold(Threshold.ANSWER_DAYS))));
        return late
                ? out.warn(new Subject("late-answers", ""), "The review ended a while ago: answer now.", null)
                        .verdict()
                : out.verdict();
    }
}
