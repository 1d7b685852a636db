package drydock.check.findings;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.ResultFacts.FindingFacts;
import drydock.check.model.ResultFacts.Severity;
import drydock.check.model.ResultFacts.Status;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import java.util.List;

/**
 * PL-F02: "fixed" is what we say, "verified" what they say. A partial fix counts with those that are only claimed: no other
 * rule speaks of it.
 */
public final class Unverified implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-F02",
            "Fixed but not verified",
            "error (publish, launch) for medium and above; warn for low",
            "Send the fix table to the reviewer.",
            "ART, mistake 4",
            "SHER-POST");

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

        List<FindingFacts> claimed = all.stream()
                .filter(finding -> finding.status() == Status.FIXED || finding.status() == Status.PARTIAL)
                .filter(finding ->
                        !finding.fix().verifiedByReviewer() || finding.fix().verifiedCommit() == null)
                .toList();
        List<FindingFacts> grave = claimed.stream()
                .filter(f -> f.severity().atLeast(Severity.MEDIUM))
                .toList();
        List<FindingFacts> low =
                claimed.stream().filter(f -> f.severity() == Severity.LOW).toList();
        Writer out = Verdict.of(INFO);
        if (!grave.isEmpty()) {
            out.error(Subject.PROJECT, message(grave), null, Gate.PUBLISH, Gate.LAUNCH);
        }
        if (!low.isEmpty()) {
            out.warn(new Subject("low", ""), message(low), null);
        }
        return out.verdict();
    }

    private static String message(List<FindingFacts> findings) {
        return "%s your claim only: %s."
                .formatted(
                        Words.count(findings.size(), "fix is", "fixes are"),
                        Words.list(findings.stream().map(FindingFacts::id).toList()));
    }
}
