package drydock.check.git;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import org.jspecify.annotations.Nullable;

/** PL-G02: without a commit that stays, nobody can say what was reviewed. */
public final class NoFreeze implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-G02",
            "No freeze commit, or it is unreachable",
            "error (start)",
            "Tag the commit that reviewers get.",
            "SHER-PREP",
            "CDIL",
            "CYF-EXT");

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

        String freeze = repository.commits().freeze();
        if (freeze == null) {
            return Verdict.cannotCheck(INFO, "no freeze commit is named");
        }
        Writer out = Verdict.of(INFO);
        tell(freeze, repository.commits().freezeReachable(), Subject.PROJECT, facts, out);
        for (AuditFacts audit : facts.audits()) {
            String reviewed = facts.reviewed(audit);
            if (reviewed != null && !reviewed.equals(freeze) && !audit.isOver(facts.today())) {
                Boolean reachable = repository
                        .frozen(reviewed)
                        .map(RepositoryFacts.Frozen::reachable)
                        .orElse(null);
                tell(reviewed, reachable, audit.subject(), facts, out);
            }
        }
        return out.verdict();
    }

    private static void tell(String commit, @Nullable Boolean reachable, Subject subject, Facts facts, Writer out) {
        if (reachable == null) {
            out.missing(subject, "the repository was not read since the freeze commit was named");
        } else if (!reachable) {
            out.error(
                    subject,
                    "There is no stable commit to review: no branch or tag contains %s."
                            .formatted(RepositoryFacts.shorten(commit)),
                    facts.scope().place(),
                    Gate.START);
        }
    }
}
