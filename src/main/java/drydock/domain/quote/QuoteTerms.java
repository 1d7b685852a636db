package drydock.domain.quote;

import drydock.domain.Answer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The small print of a quote.
 *
 * @param depositPercent due with the order, 0 to 100; null if not said
 * @param rush surcharge for the dates we asked for, in the quote's currency; null if there is none
 * @param cancellation what cancelling costs, in words
 * @param reschedule what moving the slot costs, in words
 * @param publication whether we may publish the report
 */
public record QuoteTerms(
        @Nullable BigDecimal depositPercent,
        @Nullable BigDecimal rush,
        String cancellation,
        String reschedule,
        Answer publication) {
    public static final QuoteTerms UNSAID = new QuoteTerms(null, null, "", "", Answer.UNKNOWN);
}
