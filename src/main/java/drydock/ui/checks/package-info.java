/**
 * The Checks screen: what the plan checks found, what they cannot check yet, what is muted and why, all rules with their
 * sources, and the thresholds of the project. Start at {@link drydock.ui.checks.ChecksView}.
 */
@NullMarked
package drydock.ui.checks;

import org.jspecify.annotations.NullMarked;
