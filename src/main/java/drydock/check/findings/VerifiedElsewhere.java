package drydock.check.findings;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Delta;
import drydock.check.model.ResultFacts.FindingFacts;
import drydock.check.model.ResultFacts.Status;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.util.List;
import java.util.Optional;

/** PL-F03: the fix that was checked is not the one that is released. */
public final class VerifiedElsewhere implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-F03",
            "Verified at another commit than the release",
            "error (launch)",
            "Have it verified again.",
            "NAS-PL",
            "ART, question 6");

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

        RepositoryFacts repository = facts.repository();
        String release = repository == null ? null : repository.commits().release();
        if (all.stream().noneMatch(finding -> finding.status() == Status.VERIFIED)) {
            return Verdict.of(INFO).verdict();
        }
        if (repository == null || release == null) {
            return Verdict.cannotCheck(INFO, "no release commit is named");
        }
        Writer out = Verdict.of(INFO);
        for (FindingFacts finding : all) {
            String verified = finding.fix().verifiedCommit();
            if (finding.status() != Status.VERIFIED || release.equals(verified)) {
                continue;
            }
            Optional<Delta> delta =
                    verified == null ? Optional.empty() : repository.history().delta(verified, release);
            if (verified == null || delta.isEmpty()) {
                out.missing(finding.subject(), "the commit at which " + finding.id() + " was verified is not known");
                continue;
            }
            delta.get().logic().stream()
                    .filter(finding.fix().files()::contains)
                    .findFirst()
                    .ifPresent(file -> out.error(
                            finding.subject(),
                            "%s was verified at %s; %s changed since."
                                    .formatted(finding.id(), RepositoryFacts.shorten(verified), file),
                            null,
                            Gate.LAUNCH));
        }
        return out.verdict();
    }
}
