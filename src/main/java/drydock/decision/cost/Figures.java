package drydock.decision.cost;

import drydock.domain.quote.Estimate;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures inside sentences, the same in every locale: {@code 24,000} and {@code 0.07}. */
public final class Figures {
    private Figures() {}

    public static String of(BigDecimal figure) {
        DecimalFormat format = new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setParseBigDecimal(true);
        return format.format(figure);
    }

    public static String of(long figure) {
        return of(BigDecimal.valueOf(figure));
    }

    public static String of(BigDecimal figure, String currency) {
        return (of(figure) + " " + currency).strip();
    }

    /** One figure where nothing is open, else the two ends. */
    public static String of(Estimate estimate) {
        return estimate.exact() ? of(estimate.likely()) : of(estimate.low()) + " to " + of(estimate.high());
    }

    public static String count(long count, String one, String many) {
        return of(count) + " " + (count == 1 ? one : many);
    }
}
