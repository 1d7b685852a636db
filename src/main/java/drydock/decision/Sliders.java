package drydock.decision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weights in whole per cent that always add to 100. */
public final class Sliders {
    /** What all weights add to. */
    public static final int FULL = 100;

    private Sliders() {}

    /** The same proportions in whole per cent; all alike if every weight is 0. */
    public static Weights normalised(Weights weights) {
        return new Weights(shared(weights.byCriterion(), FULL));
    }

    /**
     * Moves one slider; the others give or take in proportion to where they stand, so that all add to 100.
     *
     * @param to 0 to 100
     * @throws IllegalArgumentException if there is no such criterion
     */
    public static Weights moved(Weights weights, String criterion, int to) {
        if (!weights.byCriterion().containsKey(criterion)) {
            throw new IllegalArgumentException("no criterion " + criterion);
        }
        Map<String, Integer> others = new LinkedHashMap<>(weights.byCriterion());
        others.remove(criterion);
        int target = others.isEmpty() ? FULL : Math.clamp(to, 0, FULL);
        Map<String, Integer> shared = shared(others, FULL - target);
        Map<String, Integer> moved = new LinkedHashMap<>();
        weights.byCriterion().keySet().forEach(key -> moved.put(key, shared.getOrDefault(key, target)));
        return new Weights(moved);
    }

    /** Divides {@code whole} by the largest remainders; of equal ones the first gets the odd one. */
    private static Map<String, Integer> shared(Map<String, Integer> parts, int whole) {
        long sum = parts.values().stream().mapToLong(Integer::longValue).sum();
        Map<String, Integer> shares = new LinkedHashMap<>();
        Map<String, Long> remainders = new LinkedHashMap<>();
        long divisor = sum == 0 ? parts.size() : sum;
        parts.forEach((key, part) -> {
            long product = (sum == 0 ? 1L : part) * whole;
            shares.put(key, (int) (product / divisor));
            remainders.put(key, product % divisor);
        });
        int left = whole - shares.values().stream().mapToInt(Integer::intValue).sum();
        List<String> next = remainders.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        next.stream().limit(left).forEach(key -> shares.merge(key, 1, Integer::sum));
        return shares;
    }
}
