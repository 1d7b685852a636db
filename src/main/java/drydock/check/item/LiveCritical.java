package drydock.check.item;

import drydock.check.model.Facts;

/** ENG-08: there is a plan for what goes wrong in live code, and somebody leads it. */
final class LiveCritical implements PlanItem {
    @Override
    public String item() {
        return "ENG-08";
    }

    @Override
    public Found look(Facts facts) {
        return facts.launch().safety().incidentPlan()
                ? Found.looks(
                        "There is an incident plan that somebody leads. That the auditor agreed to it is for you to"
                                + " confirm.")
                : Found.nothing("No incident plan with somebody who leads is registered.");
    }
}
