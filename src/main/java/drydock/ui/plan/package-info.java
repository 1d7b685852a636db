/**
 * The Plan screen: the audits that were ordered, and everything dated of a project as a list, a timeline drawn to scale, and
 * a form for the selected line. Start at {@link drydock.ui.plan.PlanView}.
 */
@NullMarked
package drydock.ui.plan;

import org.jspecify.annotations.NullMarked;
