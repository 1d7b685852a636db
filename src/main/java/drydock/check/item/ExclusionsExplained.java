package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.Verdict;
import drydock.check.model.Words;
import drydock.check.scope.OrphanSources;
import drydock.domain.scope.ScopeItem;
import java.util.List;

/** SCO-02: what is out of scope has a reason, and no source file is in neither list. */
final class ExclusionsExplained implements PlanItem {
    private final PlanRule orphans = new OrphanSources();

    @Override
    public String item() {
        return "SCO-02";
    }

    @Override
    public Found look(Facts facts) {
        List<String> unexplained = facts.scope().items().stream()
                .filter(item -> !item.inScope() && item.reason().isBlank())
                .map(ScopeItem::name)
                .toList();
        Verdict verdict = orphans.check(facts);
        if (!unexplained.isEmpty()) {
            return Found.contrary("Out of scope without a reason: " + Words.list(unexplained) + ".");
        } else if (!verdict.findings().isEmpty()) {
            return Found.contrary(verdict.findings().getFirst().message());
        } else if (facts.scope().items().stream().allMatch(ScopeItem::inScope)) {
            return Found.nothing("The plan names nothing that is out of scope.");
        }
        return verdict.missing().isEmpty()
                ? Found.proven(
                        "Everything out of scope has a reason, and every source file is in one of the two lists.")
                : Found.cannotTell(verdict.missing().getFirst().what());
    }
}
