/**
 * What auditors offer, and what was asked and answered on the way: quotes in five price models, the user's own prices for
 * what a quote leaves out, exchange rates, the contact log and what a request for quotes says. May use the candidates and
 * the plan's deliverables; knows no rule that compares quotes. Start reading at {@link drydock.domain.quote.Quote}.
 */
@NullMarked
package drydock.domain.quote;

import org.jspecify.annotations.NullMarked;
