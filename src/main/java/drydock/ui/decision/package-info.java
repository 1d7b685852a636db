/**
 * The Decision screen: how sure the ranking is and what would change it, every quote brought to one figure, the contact
 * log, requests for quotes and the memo. Start at {@link drydock.ui.decision.DecisionView}.
 */
@NullMarked
package drydock.ui.decision;

import org.jspecify.annotations.NullMarked;
