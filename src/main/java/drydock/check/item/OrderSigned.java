package drydock.check.item;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.Verdict;
import drydock.check.model.Words;
import drydock.check.scope.ScopeGrew;
import java.util.List;

/** ENG-01: the order is dated, rests on an accepted quote, and is for the scope that the plan has. */
final class OrderSigned implements PlanItem {
    private final PlanRule grew = new ScopeGrew();

    @Override
    public String item() {
        return "ENG-01";
    }

    @Override
    public Found look(Facts facts) {
        List<AuditFacts> unsigned = facts.audits().stream()
                .filter(audit ->
                        audit.engagement() == null || audit.engagement().orderedOn() == null)
                .toList();
        if (!unsigned.isEmpty()) {
            return Found.nothing("The plan has no day on which the order was given.");
        } else if (facts.audits().stream().anyMatch(audit -> audit.accepted() == null)) {
            return Found.cannotTell("no quote is accepted to compare the order with");
        }
        Verdict verdict = grew.check(facts);
        if (!verdict.findings().isEmpty()) {
            return Found.contrary(Words.sentences(
                    verdict.findings().stream().map(Verdict.Finding::message).toList()));
        }
        return verdict.missing().isEmpty()
                ? Found.proven("The order is dated and is for the scope that the plan has.")
                : Found.cannotTell(verdict.missing().getFirst().what());
    }
}
