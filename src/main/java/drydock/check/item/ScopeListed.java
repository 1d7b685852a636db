package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.Verdict;
import drydock.check.model.Words;
import drydock.check.scope.PathMissing;

/**
 * SCO-01: components are listed, and the commit under review has each that is a file by its kind: a contract or a script. Others
 * may have a name instead of a path.
 */
final class ScopeListed implements PlanItem {
    private final PlanRule missing = new PathMissing();

    @Override
    public String item() {
        return "SCO-01";
    }

    @Override
    public Found look(Facts facts) {
        long listed = facts.scope().inScope().count();
        if (listed == 0) {
            return Found.nothing("The plan lists nothing that is in scope.");
        }
        Verdict verdict = missing.check(facts);
        if (!verdict.findings().isEmpty()) {
            return Found.contrary(Words.sentences(
                    verdict.findings().stream().map(Verdict.Finding::message).toList()));
        }
        String words = "The plan lists " + Words.count(listed, "component", "components");
        return verdict.missing().isEmpty()
                ? Found.proven(words + ", and the commit under review has each contract and script.")
                : Found.nothing(
                        words + "; whether the commit under review has the contracts and scripts cannot be told yet: "
                                + verdict.missing().getFirst().what() + ".");
    }
}
