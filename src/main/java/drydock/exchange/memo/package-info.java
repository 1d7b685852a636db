/**
 * The decision memo: who decided what, when, on which facts. Built from a {@link drydock.decision.DecisionModel}; start
 * reading at {@link drydock.exchange.memo.DecisionMemo}.
 */
@NullMarked
package drydock.exchange.memo;

import org.jspecify.annotations.NullMarked;
