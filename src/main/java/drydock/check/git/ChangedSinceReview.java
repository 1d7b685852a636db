package drydock.check.git;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Delta;
import drydock.check.model.ResultFacts.ReviewFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** PL-G05: what changed after the last review was read by nobody. */
public final class ChangedSinceReview implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-G05",
            "Code changed since the last review",
            "error (publish, launch); info if cosmetic only",
            "Add a review of the difference with its own retest window, or revert; update the changelog.",
            "ART",
            "NAS-PL");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        RepositoryFacts repository = facts.repository();
        if (repository == null) {
            return Verdict.cannotCheck(INFO, RepositoryFacts.UNREAD);
        }

        String release = repository.commits().release();
        List<ReviewFacts> reviews = facts.results().reviews();
        if (reviews == null || release == null) {
            return Verdict.cannotCheck(
                    INFO, release == null ? "no release commit is named" : "reviews are not recorded yet");
        }
        if (release.equals(repository.commits().fixed())) {
            return Verdict.of(INFO).verdict();
        }
        String last = reviews.stream()
                .map(ReviewFacts::to)
                .filter(Objects::nonNull)
                .reduce((a, b) -> b)
                .orElse(null);
        Optional<Delta> delta =
                last == null ? Optional.empty() : repository.history().delta(last, release);
        if (last == null || delta.isEmpty()) {
            return Verdict.cannotCheck(INFO, "no review names the commit that it ended with");
        }
        return verdict(facts, delta.get(), RepositoryFacts.shorten(last));
    }

    private static Verdict verdict(Facts facts, Delta delta, String since) {
        int matter = delta.logic().size()
                + delta.dependencies().size()
                + delta.configuration().size();
        String message = "%s with changes that matter and %s cosmetic since %s."
                .formatted(
                        Words.count(matter, "file", "files"), delta.cosmetic().size(), since);
        if (delta.matters()) {
            return Verdict.of(INFO)
                    .error(Subject.PROJECT, message, facts.scope().place(), Gate.PUBLISH, Gate.LAUNCH)
                    .verdict();
        }
        return delta.isEmpty()
                ? Verdict.of(INFO).verdict()
                : Verdict.of(INFO)
                        .info(Subject.PROJECT, message, facts.scope().place())
                        .verdict();
    }
}
