package drydock.check.findings;

import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Delta;
import drydock.check.model.ResultFacts.FindingFacts;
import drydock.check.model.ResultFacts.ReviewFacts;
import drydock.check.model.ResultFacts.Severity;
import drydock.check.model.ResultFacts.Status;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import java.util.List;

/** PL-F06: many or deep findings mean that more remain. */
public final class NoSecondLook implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-F06",
                    "Long list, no second look",
                    "warn",
                    "Plan a second reviewer or a larger retest.",
                    "NAS-PL",
                    "SHER-POST")
            .reading(Threshold.LONG_FIX);

    /** Our own figure, like the threshold. */
    private static final int MANY_HIGH = 3;

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

        List<ReviewFacts> reviews = facts.results().reviews();
        if (reviews == null) {
            return Verdict.cannotCheck(INFO, "reviews are not recorded yet");
        }
        long critical = all.stream()
                .filter(f -> f.severity() == Severity.CRITICAL && f.status() != Status.INVALID)
                .count();
        long high = all.stream()
                .filter(f -> f.severity() == Severity.HIGH && f.status() != Status.INVALID)
                .count();
        boolean many = critical >= 1 || high >= MANY_HIGH || fixShare(facts) > facts.threshold(Threshold.LONG_FIX);
        boolean planned = reviews.stream().anyMatch(review -> review.to() == null);
        return many && !planned
                ? Verdict.of(INFO)
                        .warn(
                                Subject.PROJECT,
                                "This many findings usually means more remain (%s critical, %s high)."
                                        .formatted(critical, high),
                                null)
                        .verdict()
                : Verdict.of(INFO).verdict();
    }

    private static int fixShare(Facts facts) {
        RepositoryFacts repository = facts.repository();
        String audited = repository == null ? null : repository.commits().audited();
        String fixed = repository == null ? null : repository.commits().fixed();
        return repository == null || audited == null || fixed == null
                ? 0
                : repository
                        .history()
                        .delta(audited, fixed)
                        .map(Delta::changedLines)
                        .orElse(0);
    }
}
