package drydock.domain.quote;

import drydock.domain.Answer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a quote says about checking the fixes.
 *
 * @param included whether the price covers any retest
 * @param rounds how many rounds it covers; null if not said
 * @param windowDays within how many calendar days after the report fixes must be handed over; null if not said
 * @param priceAfter of one further round, in the quote's currency; null if not said
 */
public record RetestTerms(
        Answer included,
        @Nullable Integer rounds,
        @Nullable Integer windowDays,
        @Nullable BigDecimal priceAfter) {
    public static final RetestTerms UNSAID = new RetestTerms(Answer.UNKNOWN, null, null, null);
}
