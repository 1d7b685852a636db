package drydock.check.git;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;

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
        Boolean reachable = repository.commits().freezeReachable();
        if (reachable == null) {
            return Verdict.cannotCheck(INFO, "the repository was not read since the freeze commit was named");
        }
        return reachable
                ? Verdict.of(INFO).verdict()
                : Verdict.of(INFO)
                        .error(
                                Subject.PROJECT,
                                "There is no stable commit to review: no branch or tag contains %s."
                                        .formatted(RepositoryFacts.shorten(freeze)),
                                facts.scope().place(),
                                Gate.START)
                        .verdict();
    }
}
