package drydock.check.findings;

import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.History;
import drydock.check.model.ResultFacts.FindingFacts;
import drydock.check.model.ResultFacts.Severity;
import drydock.check.model.ResultFacts.Status;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.util.List;
import java.util.Optional;

/** PL-F04: nobody can see what was done. */
public final class FixWithoutProof implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-F04",
            "Fixed without a commit or a test",
            "warn",
            "Link the commit, add a test.",
            "SHER-POST",
            "TOB-MAT");

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
        Writer out = Verdict.of(INFO);
        for (FindingFacts finding : all) {
            if (finding.status() != Status.FIXED && finding.status() != Status.VERIFIED) {
                continue;
            }
            if (finding.fix().commits().isEmpty()) {
                out.warn(finding.subject(), finding.id() + " has no commit.", null);
            } else if (repository == null) {
                out.missing(finding.subject(), RepositoryFacts.UNREAD);
            } else {
                present(finding, repository.history(), out);
            }
            boolean tested = !finding.fix().test().isBlank() || finding.fix().testChanged();
            if (finding.severity().atLeast(Severity.HIGH) && !tested) {
                out.warn(
                        new Subject(finding.key() + ":test", finding.id()),
                        finding.id() + " has no regression test.",
                        null);
            }
        }
        return out.verdict();
    }

    private static void present(FindingFacts finding, History history, Writer out) {
        List<Optional<Boolean>> found =
                finding.fix().commits().stream().map(history::has).toList();
        if (found.contains(Optional.of(false))) {
            out.warn(finding.subject(), finding.id() + " names a commit that is not in the repository.", null);
        } else if (found.contains(Optional.<Boolean>empty())) {
            out.missing(
                    finding.subject(),
                    "whether a fix commit of " + finding.id() + " is in the repository was not asked");
        }
    }
}
