package drydock.domain.quote;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import drydock.domain.selection.PriceBasis;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How a quote is priced. Amounts are exact, not negative, and in the quote's currency. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PriceModel.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = PriceModel.EngineerWeeks.class, name = "engineer-weeks"),
    @JsonSubTypes.Type(value = PriceModel.PerNsloc.class, name = "per-nsloc"),
    @JsonSubTypes.Type(value = PriceModel.PrizePool.class, name = "prize-pool"),
    @JsonSubTypes.Type(value = PriceModel.PerFinding.class, name = "per-finding")
})
public sealed interface PriceModel {
    /** The kind of this model. */
    PriceBasis basis();

    /** The one figure that the quote leads with: the sum, the rate or the pool. */
    BigDecimal headline();

    /** One sum for everything. */
    record Fixed(BigDecimal amount) implements PriceModel {
        public Fixed {
            requireAmount(amount);
        }

        @Override
        public PriceBasis basis() {
            return PriceBasis.FIXED;
        }

        @Override
        public BigDecimal headline() {
            return amount;
        }
    }

    /**
     * Time of people.
     *
     * @param rate of one person for one week
     * @param people at the same time
     * @param weeks of each of them
     */
    record EngineerWeeks(BigDecimal rate, BigDecimal people, BigDecimal weeks) implements PriceModel {
        public EngineerWeeks {
            requireAmount(rate);
            requireAmount(people);
            requireAmount(weeks);
        }

        @Override
        public PriceBasis basis() {
            return PriceBasis.PER_ENGINEER_WEEK;
        }

        @Override
        public BigDecimal headline() {
            return rate;
        }
    }

    /** So much for each line; the lines are those of the quote's scope. */
    record PerNsloc(BigDecimal rate) implements PriceModel {
        public PerNsloc {
            requireAmount(rate);
        }

        @Override
        public PriceBasis basis() {
            return PriceBasis.PER_NSLOC;
        }

        @Override
        public BigDecimal headline() {
            return rate;
        }
    }

    /**
     * A contest.
     *
     * @param pool for those who find something
     * @param fee of the platform, on top of the pool
     */
    record PrizePool(BigDecimal pool, BigDecimal fee) implements PriceModel {
        public PrizePool {
            requireAmount(pool);
            requireAmount(fee);
        }

        @Override
        public PriceBasis basis() {
            return PriceBasis.PRIZE_POOL;
        }

        @Override
        public BigDecimal headline() {
            return pool;
        }
    }

    /**
     * Pay for what is found.
     *
     * @param base due whatever is found
     * @param prices of one finding of each severity; what is absent costs nothing
     */
    record PerFinding(BigDecimal base, Map<FindingSeverity, BigDecimal> prices) implements PriceModel {
        public PerFinding {
            requireAmount(base);
            EnumMap<FindingSeverity, BigDecimal> inOrder = new EnumMap<>(FindingSeverity.class);
            inOrder.putAll(prices);
            inOrder.values().forEach(PriceModel::requireAmount);
            prices = Collections.unmodifiableMap(inOrder);
        }

        @Override
        public PriceBasis basis() {
            return PriceBasis.PER_FINDING;
        }

        /** The price of the gravest finding that has one, else what is due anyway. */
        @Override
        public BigDecimal headline() {
            return prices.isEmpty() ? base : prices.values().iterator().next();
        }
    }

    private static void requireAmount(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("an amount is not negative: " + amount);
        }
    }
}
