package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.Verdict;
import drydock.check.selection.NotComparable;

/** SEL-05: two quotes or more, for the same scope. */
final class QuotesCompared implements PlanItem {
    private final PlanRule differ = new NotComparable();

    @Override
    public String item() {
        return "SEL-05";
    }

    @Override
    public Found look(Facts facts) {
        if (facts.quotes().size() < 2) {
            return Found.nothing("Fewer than two quotes are recorded.");
        }
        Verdict verdict = differ.check(facts);
        if (!verdict.findings().isEmpty()) {
            return Found.contrary(verdict.findings().getFirst().message());
        }
        return verdict.missing().isEmpty()
                ? Found.proven(facts.quotes().size() + " quotes are for the same scope.")
                : Found.cannotTell(verdict.missing().getFirst().what());
    }
}
