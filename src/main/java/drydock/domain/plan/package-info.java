/**
 * The audit that was ordered and its dates: engagements, deliverables, retest windows, milestones. May use the selection
 * records and working days.
 */
@NullMarked
package drydock.domain.plan;

import org.jspecify.annotations.NullMarked;
