package drydock.check.git;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.TreeState;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Words;

/** PL-G01: reviewers would get other code than was tested. */
public final class DirtyTree implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-G01",
            "Working tree is dirty or unpushed",
            "error (start); warn otherwise",
            "Commit and push, then run the checks again.",
            "TOB-PREP",
            "JAR");

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

        TreeState state = repository.state();
        if (state == null) {
            return Verdict.cannotCheck(INFO, "what was read is no working tree of Git");
        }
        int changed = state.uncommitted();
        int ahead = state.unpushed();
        if (changed == 0 && ahead == 0 && !state.submodulesDiffer()) {
            return Verdict.of(INFO).verdict();
        }
        String message = "%s and %s%s; evidence would describe code nobody else has."
                .formatted(
                        Words.count(changed, "uncommitted change", "uncommitted changes"),
                        Words.count(ahead, "unpushed commit", "unpushed commits"),
                        state.submodulesDiffer() ? ", and a submodule at another commit" : "");
        boolean begins = facts.audits().stream()
                .map(AuditFacts::start)
                .anyMatch(start -> start != null && !start.isBefore(facts.today()));
        return begins
                ? Verdict.of(INFO)
                        .error(Subject.PROJECT, message, facts.scope().repository(), Gate.START)
                        .verdict()
                : Verdict.of(INFO)
                        .warn(Subject.PROJECT, message, facts.scope().repository())
                        .verdict();
    }
}
