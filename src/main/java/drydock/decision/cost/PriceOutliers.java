package drydock.decision.cost;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which totals are suspiciously low beside the others. */
public final class PriceOutliers {
    /** Below this share, in per cent, of the median a price is an outlier. */
    public static final int SHARE = 40;

    /** With fewer quotes a median says nothing. */
    public static final int FEWEST = 3;

    private PriceOutliers() {}

    /** Those of {@code totals} below {@link #SHARE} per cent of the median of all of them. */
    public static <K> Set<K> low(Map<K, BigDecimal> totals) {
        return low(totals, SHARE);
    }

    /** Those of {@code totals} below {@code share} per cent of the median of all of them. */
    public static <K> Set<K> low(Map<K, BigDecimal> totals, int share) {
        Set<K> low = new HashSet<>();
        if (totals.size() >= FEWEST) {
            median(totals.values())
                    .ifPresent(median -> totals.forEach((key, total) -> {
                        if (total.multiply(BigDecimal.valueOf(100))
                                        .compareTo(median.multiply(BigDecimal.valueOf(share)))
                                < 0) {
                            low.add(key);
                        }
                    }));
        }
        return Set.copyOf(low);
    }

    /** The middle one, or half the sum of the middle two; empty of nothing. */
    public static Optional<BigDecimal> median(Collection<BigDecimal> figures) {
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO));
    }
}
