package drydock.decision.cost;

import drydock.domain.quote.EstimationRule;
import drydock.domain.quote.ExchangeRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What public rules say of a job of some size, to hold beside a quote. Rules of thumb that differ widely: never the truth.
 *
 * @param lines the size of the job
 * @param readings what each rule says; those of time too
 * @param currency of the prices
 */
public record SanityBand(int lines, List<Reading> readings, String currency) {
    public SanityBand {
        readings = List.copyOf(readings);
    }

    /**
     * What one rule says.
     *
     * @param low in the project's currency where the rule is of money, else in the rule's unit; null if it says nothing
     * @param high null where it says nothing or the upper end is open
     * @param silent why it says nothing, as a sentence; empty if it speaks
     */
    public record Reading(
            EstimationRule rule,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String silent) {}

    /** @param off keys of rules that are switched off: they say nothing */
    public static SanityBand of(
            Collection<EstimationRule> rules, Set<String> off, int lines, Rates rates, String currency) {
        List<Reading> readings = new ArrayList<>();
        for (EstimationRule rule : rules) {
            readings.add(
                    off.contains(rule.key())
                            ? new Reading(rule, null, null, "Switched off.")
                            : reading(rule, lines, rates, currency));
        }
        return new SanityBand(lines, readings, currency);
    }

    /** The lowest price that a rule says. */
    public Optional<BigDecimal> lowestPrice() {
        return readings.stream()
                .filter(reading -> !reading.rule().ofTime())
                .flatMap(reading -> Optional.ofNullable(reading.low()).stream())
                .min(BigDecimal::compareTo);
    }

    /** The highest price that a rule says. */
    public Optional<BigDecimal> highestPrice() {
        return readings.stream()
                .filter(reading -> !reading.rule().ofTime())
                .flatMap(reading -> Optional.ofNullable(reading.high()).stream())
                .max(BigDecimal::compareTo);
    }

    /** Where a price stands among what the rules of price say. */
    public enum Place {
        BELOW_ALL,
        AMONG_THEM,
        ABOVE_ALL
    }

    /** Empty if no rule says a price. An open upper end is above everything. */
    public Optional<Place> place(BigDecimal price) {
        Optional<BigDecimal> lowest = lowestPrice();
        if (lowest.isEmpty()) {
            return Optional.empty();
        }
        if (price.compareTo(lowest.get()) < 0) {
            return Optional.of(Place.BELOW_ALL);
        }
        boolean open = readings.stream()
                .anyMatch(reading -> !reading.rule().ofTime() && reading.low() != null && reading.high() == null);
        boolean within = open
                || highestPrice()
                        .filter(highest -> price.compareTo(highest) <= 0)
                        .isPresent();
        return Optional.of(within ? Place.AMONG_THEM : Place.ABOVE_ALL);
    }

    private static Reading reading(EstimationRule rule, int lines, Rates rates, String currency) {
        EstimationRule.Band band = rule.at(lines).orElse(null);
        if (band == null) {
            return new Reading(rule, null, null, "Says nothing of " + Figures.of(lines) + " lines.");
        }
        if (rule.ofTime() || rule.unit().equalsIgnoreCase(currency)) {
            return new Reading(rule, band.low(), band.high(), "");
        }
        ExchangeRate rate = rates.from(rule.unit(), currency).orElse(null);
        if (rate == null) {
            return new Reading(rule, null, null, "No exchange rate from " + rule.unit() + " to " + currency + ".");
        }
        BigDecimal high = band.high();
        return new Reading(
                rule, band.low().multiply(rate.rate()), high == null ? null : high.multiply(rate.rate()), "");
    }
}
