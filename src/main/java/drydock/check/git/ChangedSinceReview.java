package drydock.check.git;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.Place;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Delta;
import drydock.check.model.ResultFacts.ReviewFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.domain.repository.DeltaReview;
import drydock.domain.repository.ReviewNeed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** PL-G05: what changed after the last review was read by nobody. */
public final class ChangedSinceReview implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-G05",
            "Code changed since the last review",
            "error (publish, launch); info if cosmetic only, or decided to need no review",
            "Add a review of the difference with its own retest window, or revert; update the changelog.",
            "ART, mistake 3 and question 6",
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
                    INFO, release == null ? "no release commit is named" : "no commit that was reviewed is named");
        }
        if (release.equals(repository.commits().fixed())) {
            return Verdict.of(INFO).verdict();
        }
        List<String> seen = reviews.stream()
                .map(ReviewFacts::to)
                .<String>mapMulti((commit, some) -> {
                    if (commit != null) {
                        some.accept(commit);
                    }
                })
                .toList();
        if (seen.isEmpty()) {
            return Verdict.cannotCheck(INFO, "no review names the commit that it ended with");
        }
        String last = seen.getLast();
        Optional<Delta> delta = repository.history().delta(last, release);
        if (delta.isEmpty()) {
            return Verdict.cannotCheck(INFO, repository.whyUnknown(last, release));
        }
        return verdict(facts, delta.get(), RepositoryFacts.shorten(last), decision(facts, seen, release));
    }

    /** What was decided about the changes up to the release, from the last reviewed commit or from one before it. */
    private static Optional<DeltaReview> decision(Facts facts, List<String> seen, String release) {
        return facts.results().decisions().stream()
                .filter(decision -> decision.later().equals(release) && seen.contains(decision.earlier()))
                .max(Comparator.comparingInt((DeltaReview decision) -> seen.indexOf(decision.earlier()))
                        .thenComparing(DeltaReview::decidedOn));
    }

    private static Verdict verdict(Facts facts, Delta delta, String since, Optional<DeltaReview> decision) {
        if (delta.isEmpty()) {
            return Verdict.of(INFO).verdict();
        }
        int matter = delta.logic().size()
                + delta.dependencies().size()
                + delta.configuration().size();
        String message = "%s with changes that matter and %s cosmetic since %s.%s"
                .formatted(
                        Words.count(matter, "file", "files"),
                        delta.cosmetic().size(),
                        since,
                        decision.map(decided -> words(facts, decided)).orElse(""));
        boolean settled =
                decision.filter(decided -> decided.decided() == ReviewNeed.NONE).isPresent();
        Writer out = Verdict.of(INFO);
        return delta.matters() && !settled
                ? out.error(Subject.PROJECT, message, place(facts, decision), Gate.PUBLISH, Gate.LAUNCH)
                        .verdict()
                : out.info(Subject.PROJECT, message, place(facts, decision)).verdict();
    }

    /** A decision for a review is no review: it is there when the commit that it ended with is named. */
    private static String words(Facts facts, DeltaReview decided) {
        String reason = decided.reason().lines().findFirst().orElse("");
        return " Decided %s: it asks for %s%s."
                .formatted(
                        facts.day(decided.decidedOn()),
                        decided.decided().words(),
                        reason.isBlank() ? "" : ", because “" + reason + "”");
    }

    private static Place place(Facts facts, Optional<DeltaReview> decision) {
        return decision.map(decided -> new Place(DeltaReview.class, decided.id(), ""))
                .orElse(facts.scope().commits());
    }
}
