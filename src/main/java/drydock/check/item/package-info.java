/**
 * Items of the readiness checklist that the plan itself decides, from the same facts as the plan checks: one per item, all in
 * {@code PlanItems}. Each suggests, and a person decides. What is not known makes an item say that it cannot tell, never that
 * all is well. An item for which nothing is recorded has none here.
 */
@NullMarked
package drydock.check.item;

import org.jspecify.annotations.NullMarked;
