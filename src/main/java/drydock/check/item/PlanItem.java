package drydock.check.item;

import drydock.check.model.Facts;

/** Decides one item of the checklist from the plan. Stateless. */
interface PlanItem {
    /** The id of the item. */
    String item();

    Found look(Facts facts);
}
