package drydock.domain.quote;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * An amount or a count that is not known exactly.
 *
 * @param low the least it can be, not negative
 * @param likely between the two ends
 * @param high the most it can be
 */
public record Estimate(BigDecimal low, BigDecimal likely, BigDecimal high) {
    public static final Estimate ZERO = exactly(BigDecimal.ZERO);

    public Estimate {
        if (low.signum() < 0) {
            throw new IllegalArgumentException("an estimate is not negative: " + low);
        }
        if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
            throw new IllegalArgumentException("out of order: " + low + ", " + likely + ", " + high);
        }
    }

    public static Estimate exactly(BigDecimal amount) {
        return new Estimate(amount, amount, amount);
    }

    public static Estimate exactly(long amount) {
        return exactly(BigDecimal.valueOf(amount));
    }

    public static Estimate of(long low, long likely, long high) {
        return new Estimate(BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high));
    }

    public Estimate plus(Estimate other) {
        return new Estimate(low.add(other.low), likely.add(other.likely), high.add(other.high));
    }

    /** @param factor not negative */
    public Estimate times(BigDecimal factor) {
        return each(amount -> amount.multiply(factor));
    }

    /** Low times low, likely times likely, high times high. */
    public Estimate times(Estimate factor) {
        return new Estimate(low.multiply(factor.low), likely.multiply(factor.likely), high.multiply(factor.high));
    }

    /** Whether {@code amount} lies within the two ends. */
    public boolean contains(BigDecimal amount) {
        return low.compareTo(amount) <= 0 && amount.compareTo(high) <= 0;
    }

    /** Whether nothing is open. */
    public boolean exact() {
        return low.compareTo(high) == 0;
    }

    private Estimate each(UnaryOperator<BigDecimal> change) {
        return new Estimate(change.apply(low), change.apply(likely), change.apply(high));
    }
}
