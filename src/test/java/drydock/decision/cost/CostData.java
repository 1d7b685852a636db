package drydock.decision.cost;

import drydock.domain.Id;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.ExchangeRate;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import drydock.domain.quote.QuoteScope;
import drydock.domain.quote.QuoteTerms;
import drydock.domain.quote.RetestTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Quotes and assumptions for tests: everything unsaid but what is named. */
final class CostData {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Rates NONE = new Rates(List.of());
    static final Rates EURO =
            new Rates(List.of(new ExchangeRate(new Id<>(9), new Id<>(1), "EUR", "USDC", new BigDecimal("1.08"), DAY)));

    private CostData() {}

    static Quote quote(PriceModel price, String currency) {
        return new Quote(
                new Id<>(5),
                new Id<>(6),
                price,
                currency,
                null,
                null,
                QuoteScope.UNSAID,
                List.of(),
                null,
                null,
                RetestTerms.UNSAID,
                QuoteTerms.UNSAID,
                List.of(),
                false,
                "");
    }

    /** Nothing is wanted beyond the review. */
    static CostAssumptions nothingWanted() {
        return new CostAssumptions(new Id<>(7), new Id<>(1), 0, null, List.of(), Map.of(), Map.of(), Set.of());
    }

    static Estimate exactly(String amount) {
        return Estimate.exactly(new BigDecimal(amount));
    }

    static BigDecimal decimal(String figure) {
        return new BigDecimal(figure);
    }
}
