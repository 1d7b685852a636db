package drydock.check.item;

import drydock.check.model.Facts;

/**
 * An item that the plan is to decide, and for which it has nothing to write it down in yet.
 *
 * @param what is not recorded, as the end of "Cannot tell yet: "
 */
record NotRecorded(String item, String what) implements PlanItem {
    @Override
    public Found look(Facts facts) {
        return Found.cannotTell(what);
    }
}
