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
import java.util.Optional;

/** PL-F06: many or deep findings mean that more remain. */
public final class NoSecondLook implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-F06",
                    "Long list, no second look",
                    "warn",
                    "Plan a second reviewer or a larger retest.",
                    "NAS-PL",
                    "SHER-POST",
                    "own, the thresholds")
            .reading(Threshold.MANY_HIGH, Threshold.LONG_FIX);

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
        boolean planned = reviews.stream().anyMatch(review -> review.to() == null);
        boolean many = critical >= 1 || high >= facts.threshold(Threshold.MANY_HIGH);
        Optional<Integer> share = fixShare(facts);
        if (planned) {
            return Verdict.of(INFO).verdict();
        } else if (many
                || share.filter(percent -> percent > facts.threshold(Threshold.LONG_FIX))
                        .isPresent()) {
            return Verdict.of(INFO)
                    .warn(
                            Subject.PROJECT,
                            "This many findings usually means more remain (%s critical, %s high%s)."
                                    .formatted(
                                            critical,
                                            high,
                                            share.map(percent -> ", fixes of " + percent + " % of the scope")
                                                    .orElse("")),
                            null)
                    .verdict();
        }
        return share.isPresent()
                ? Verdict.of(INFO).verdict()
                : Verdict.cannotCheck(INFO, "the audited commit and the one with the fixes could not be compared");
    }

    /** Per cent of the scope. */
    private static Optional<Integer> fixShare(Facts facts) {
        RepositoryFacts repository = facts.repository();
        String audited = repository == null ? null : repository.commits().audited();
        String fixed = repository == null ? null : repository.commits().fixed();
        return repository == null || audited == null || fixed == null
                ? Optional.empty()
                : repository.history().delta(audited, fixed).map(Delta::changedLines);
    }
}
