package drydock.decision;

import drydock.decision.Suggestion.Signal;
import drydock.decision.cost.Figures;
import drydock.decision.cost.QuoteComparison;
import drydock.decision.cost.ScopeMatch;
import drydock.domain.catalogue.Auditor;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a candidate's total cost stands beside the cheapest, and how openly it prices. */
final class CostScores {
    private static final int FOR_PRICE = 7;
    private static final int FOR_OPENNESS = 3;

    private final QuoteComparison quotes;
    private final SourceAge age;

    CostScores(QuoteComparison quotes, SourceAge age) {
        this.quotes = quotes;
        this.age = age;
    }

    List<Signal> signals(Candidate candidate, Auditor auditor) {
        Optional<QuoteComparison.Compared> own = quotes.of(candidate.id());
        List<Signal> signals = new ArrayList<>();
        signals.add(own.map(this::price).orElseGet(() -> Signal.unknown("Total cost: no quote yet", FOR_PRICE)));
        String model = auditor.priceModel();
        signals.add(
                model == null
                        ? Signal.unknown("Published prices: not known", FOR_OPENNESS)
                        : model.equals("quote")
                                ? Signal.known("Prices by quote only", 0)
                                : Signal.known("Publishes how it prices", FOR_OPENNESS));
        return signals;
    }

    /**
     * Seven points times the cheapest likely total over the own one. An outlier gets none; the price of other code, or of code
     * that nobody counted, says nothing.
     */
    private Signal price(QuoteComparison.Compared own) {
        Estimate total = own.cost().total().orElse(null);
        if (total == null) {
            return Signal.unknown("Total cost: " + String.join(" ", own.cost().wanting()), FOR_PRICE);
        }
        if (own.outlier()) {
            return Signal.known("Far below the other quotes: not a saving until it is explained", 0);
        }
        if (!own.match().comparable()) {
            return Signal.unknown("Total cost: " + unlike(own.match()), FOR_PRICE);
        }
        BigDecimal cheapest = quotes.quotes().stream()
                .filter(other -> !other.outlier() && other.match().comparable())
                .flatMap(other -> other.cost().total().map(Estimate::likely).stream())
                .min(BigDecimal::compareTo)
                .orElse(total.likely());
        String text = Figures.of(total) + " " + own.cost().currency() + " to verified fixes; cheapest comparable "
                + Figures.of(cheapest) + age(own.quote());
        return new Signal(
                text, points(cheapest, total.high()), points(cheapest, total.low()), null, age.stale(own.quote()));
    }

    private static String unlike(ScopeMatch match) {
        return switch (match.state()) {
            case OTHER_SIZE, OTHER_COMMIT -> "the quote is for other code than the others";
            case UNKNOWN, SAME -> "nobody counted the code that the quote is for";
        };
    }

    private String age(Quote quote) {
        if (quote.hasLapsed(age.today())) {
            return "; the quote has lapsed";
        }
        return quote.receivedOn() == null && quote.validUntil() == null ? "; age of the quote unknown" : "";
    }

    private static int points(BigDecimal cheapest, BigDecimal own) {
        if (own.signum() == 0) {
            return FOR_PRICE;
        }
        return cheapest.multiply(BigDecimal.valueOf(FOR_PRICE))
                .divide(own, 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(FOR_PRICE))
                .intValue();
    }
}
