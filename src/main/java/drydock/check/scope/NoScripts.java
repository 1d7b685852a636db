package drydock.check.scope;

import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.ScopeFacts;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Words;
import drydock.domain.scope.ScopeType;

/** PL-S05: nobody reviews how the contracts are deployed and upgraded. */
public final class NoScripts implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-S05",
            "No deployment or upgrade code in scope",
            "warn",
            "Add the scripts, or say how deployment is reviewed.",
            "NAS",
            "SHRED");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        ScopeFacts scope = facts.scope();
        if (scope.items().isEmpty()) {
            return Verdict.cannotCheck(INFO, "nothing is in scope yet");
        }
        if (scope.has(ScopeType.SCRIPT) || scope.none().contains(ScopeType.SCRIPT)) {
            return Verdict.of(INFO).verdict();
        }
        RepositoryFacts repository = facts.repository();
        int scripts = repository == null ? 0 : repository.sources().scripts().size();
        String there =
                scripts == 0 ? "" : " " + Words.count(scripts, "script is", "scripts are") + " in the repository.";
        return Verdict.of(INFO)
                .warn(Subject.PROJECT, "Deployment and upgrade steps are not covered." + there, scope.place())
                .verdict();
    }
}
