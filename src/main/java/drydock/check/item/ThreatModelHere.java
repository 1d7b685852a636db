package drydock.check.item;

import drydock.check.model.Facts;
import drydock.domain.plan.DeliverableType;

/** DOC-06: the auditor's threat model is here; whether it has a threat for each way in is for a person to confirm. */
final class ThreatModelHere implements PlanItem {
    @Override
    public String item() {
        return "DOC-06";
    }

    @Override
    public Found look(Facts facts) {
        boolean here = facts.audits().stream()
                .flatMap(audit -> audit.deliverables().stream())
                .anyMatch(deliverable -> deliverable.type() == DeliverableType.THREAT_MODEL && deliverable.isHere());
        return here
                ? Found.looks("A threat model from the auditor is here.")
                : Found.nothing("No threat model has come from an auditor.");
    }
}
