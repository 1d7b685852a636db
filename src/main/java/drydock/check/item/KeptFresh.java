package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.LaunchFacts.DutyFacts;
import java.util.List;

/** REC-04 and REC-06: a duty keeps the item fresh, was done, and is not overdue. */
record KeptFresh(String item) implements PlanItem {
    @Override
    public Found look(Facts facts) {
        List<DutyFacts> keeping = facts.launch().duties().stream()
                .filter(duty -> duty.item().equals(item))
                .toList();
        return keeping.isEmpty()
                ? Found.nothing("No duty is registered that keeps this fresh.")
                : DutiesDone.look(keeping, facts.today());
    }
}
