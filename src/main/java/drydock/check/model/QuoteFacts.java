package drydock.check.model;

import drydock.decision.Coverage;
import drydock.decision.cost.QuoteComparison.Compared;
import drydock.domain.quote.Quote;
import drydock.domain.selection.SelectionGuide.Question;
import java.util.List;

/**
 * A quote and what is known of who made it.
 *
 * @param compared the quote, brought to one figure
 * @param coverage what the auditor is known to cover of what the project needs
 * @param coverageKnown whether anything is known of what the auditor covers
 * @param redFlags raised against the auditor
 */
public record QuoteFacts(
        String auditor, Compared compared, Coverage coverage, boolean coverageKnown, List<Question> redFlags) {
    public QuoteFacts {
        redFlags = List.copyOf(redFlags);
    }

    public Quote quote() {
        return compared.quote();
    }

    public Subject subject() {
        return Subject.of(quote().id(), auditor);
    }

    public Place place(String field) {
        return new Place(Quote.class, quote().id(), field);
    }
}
