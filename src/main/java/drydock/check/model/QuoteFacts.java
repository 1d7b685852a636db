package drydock.check.model;

import drydock.decision.cost.QuoteComparison.Compared;
import drydock.domain.quote.Quote;
import drydock.domain.repository.FrozenScope;
import org.jspecify.annotations.Nullable;

/**
 * A quote and what is known of who made it.
 *
 * @param compared the quote, brought to one figure
 * @param frozen the frozen scope that it is for; null if it names none
 */
public record QuoteFacts(
        CandidateFacts candidate,
        Compared compared,
        @Nullable FrozenScope frozen) {
    public String auditor() {
        return candidate.auditor();
    }

    public Quote quote() {
        return compared.quote();
    }

    public Subject subject() {
        return Subject.of(quote().id(), auditor());
    }

    public Place place(String field) {
        return new Place(Quote.class, quote().id(), field);
    }
}
