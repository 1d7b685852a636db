/**
 * Quotes brought to one figure: what it costs to get from each to verified fixes, whether two are for the same job, what
 * public rules of thumb say, and when fixes could be verified. Pure functions of the domain; money is exact. Start reading
 * at {@link drydock.decision.cost.QuoteComparison}.
 */
@NullMarked
package drydock.decision.cost;

import org.jspecify.annotations.NullMarked;
