package drydock.ui.decision;

import drydock.decision.cost.QuoteComparison.Compared;
import drydock.decision.cost.ScopeMatch;
import drydock.decision.cost.TotalCost;
import drydock.decision.cost.VerifiedDate;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.Quote;
import drydock.ui.base.Format;
import drydock.ui.base.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quote in the list, with what follows from it.
 *
 * @param old whether it lapsed or is older than prices may be
 */
record QuoteRow(
        Compared compared,
        boolean old,
        String name,
        LocalDate today,
        @Nullable LocalDate launch) {
    Quote quote() {
        return compared.quote();
    }

    String model(Format format) {
        String basis = Words.of(quote().price().basis());
        return format.money(quote().price().headline(), quote().currency()) + " "
                + Character.toLowerCase(basis.charAt(0)) + basis.substring(1);
    }

    String total(Format format) {
        TotalCost cost = compared.cost();
        String figure = format.money(cost.known().likely(), cost.currency());
        return cost.atLeast() ? "at least " + figure : figure;
    }

    BigDecimal sortedTotal() {
        return compared.cost().known().likely();
    }

    String range(Format format) {
        Estimate known = compared.cost().known();
        return known.exact()
                ? ""
                : format.number(known.low()) + "–" + (compared.cost().atLeast() ? "?" : format.number(known.high()));
    }

    String perLine(Format format) {
        return compared.cost().perNsloc(quote()).map(format::number).orElse("");
    }

    String perWeek(Format format) {
        return compared.cost()
                .perReviewerWeek(quote())
                .map(figure -> format.number(figure.setScale(0, RoundingMode.HALF_UP)))
                .orElse("");
    }

    String verified(Format format) {
        return compared.verified() == null
                ? ""
                : format.date(compared.verified().verified());
    }

    /** When the launch could follow, beside the wished one; empty while the quote does not say. */
    String launch(Format format) {
        VerifiedDate verified = compared.verified();
        if (verified == null) {
            return "";
        }
        String follows = "Fixes are verified by " + format.date(verified.verified())
                + ", so that the launch can follow on " + format.date(verified.launchable());
        return launch == null
                ? follows + "."
                : follows
                        + (verified.launchable().isAfter(launch) ? ", too late for " : ", in time for ")
                        + format.date(launch) + ".";
    }

    /** How far the quoted code is from the code that is asked. */
    private static String apart(ScopeMatch match, Format format) {
        BigDecimal distance = match.distance();
        return distance == null
                ? "other code"
                : format.number(distance.abs()) + " % " + (distance.signum() < 0 ? "less" : "more") + " code";
    }

    /** What speaks against taking its price as it is. */
    String remarks(Format format) {
        List<String> remarks = new ArrayList<>();
        if (quote().accepted()) {
            remarks.add("Accepted");
        } else if (quote().hasLapsed(today)) {
            remarks.add("Lapsed on " + format.date(quote().validUntil()));
        } else if (old) {
            remarks.add("Too old: received " + format.date(quote().receivedOn()));
        } else if (quote().receivedOn() == null && quote().validUntil() == null) {
            remarks.add("Age unknown");
        }
        if (compared.outlier()) {
            remarks.add("Far below the others");
        }
        ScopeMatch match = compared.match();
        switch (match.state()) {
            case OTHER_SIZE -> remarks.add("Not comparable: " + apart(match, format));
            case OTHER_COMMIT -> remarks.add("Not comparable: another commit");
            case UNKNOWN -> remarks.add("Scope not said");
            case SAME -> {}
        }
        if (compared.verified() != null
                && launch != null
                && compared.verified().launchable().isAfter(launch)) {
            remarks.add("Too late for the launch");
        }
        return String.join("; ", remarks);
    }
}
