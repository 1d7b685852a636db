package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.LaunchFacts.DutyFacts;
import drydock.domain.register.DutyKind;
import java.util.Optional;

/** REC-01: the next review has a day. */
final class NextReviewPlanned implements PlanItem {
    @Override
    public String item() {
        return "REC-01";
    }

    @Override
    public Found look(Facts facts) {
        Optional<DutyFacts> next = facts.launch().duties().stream()
                .filter(duty -> duty.kind() == DutyKind.NEXT_REVIEW && duty.nextDue() != null)
                .findFirst();
        return next.map(duty -> Found.proven("The next review is planned: " + duty.title() + "."))
                .orElseGet(() -> Found.nothing("No next review has a day."));
    }
}
