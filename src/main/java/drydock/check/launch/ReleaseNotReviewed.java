package drydock.check.launch;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Delta;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.util.Optional;

/** PL-L01: what is deployed is not what was reviewed. */
public final class ReleaseNotReviewed implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-L01",
            "Release is not the reviewed commit",
            "error (launch)",
            "Redeploy, or have the difference reviewed.",
            "NAS-PL",
            "SHRED",
            "MEASURED, broadcast files of Foundry");

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
        String fixed = repository.commits().fixed();
        String release = repository.commits().release();
        if (fixed == null || release == null) {
            return Verdict.cannotCheck(
                    INFO, fixed == null ? "no commit after the fixes is named" : "no release commit is named");
        }
        Writer out = Verdict.of(INFO);
        if (!release.equals(fixed)) {
            Optional<Delta> delta = repository.history().delta(fixed, release);
            if (delta.isEmpty()) {
                out.missing(Subject.PROJECT, repository.whyUnknown(fixed, release));
            } else if (delta.get().matters()) {
                out.error(
                        Subject.PROJECT, message(release, fixed), facts.scope().commits(), Gate.LAUNCH);
            }
        }
        if (repository.sources().deployed().contains("")) {
            out.missing(Subject.PROJECT, "a deployment names no commit");
        }
        repository.sources().deployed().stream()
                .filter(commit -> !commit.isEmpty() && !fixed.startsWith(commit))
                .forEach(commit -> out.error(
                        new Subject(commit, commit),
                        message(commit, fixed),
                        facts.scope().commits(),
                        Gate.LAUNCH));
        return out.verdict();
    }

    private static String message(String used, String reviewed) {
        return "Deployment used %s, review ended at %s."
                .formatted(RepositoryFacts.shorten(used), RepositoryFacts.shorten(reviewed));
    }
}
