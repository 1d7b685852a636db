/** What plan checks are made of: facts, rules, verdicts, thresholds. Start reading at {@link drydock.check.model.PlanRule}. */
@NullMarked
package drydock.check.model;

import org.jspecify.annotations.NullMarked;
