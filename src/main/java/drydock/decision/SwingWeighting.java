package drydock.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds weights by plain questions. For each criterion think of the jump from the worst to the best that a candidate could
 * offer. First: which of these jumps matters most to you? It gets 100. Then for each other: if that jump is worth 100, how
 * much is this one worth? The weights are these values, scaled to 100 (swing weighting: von Winterfeldt and Edwards,
 * Decision Analysis and Behavioral Research, 1986).
 *
 * @param criteria keys, in the order in which they are asked
 * @param most the one that matters most; null while it is not said
 * @param worth of each other jump, 0 to 100
 */
public record SwingWeighting(
        List<String> criteria, @Nullable String most, Map<String, Integer> worth) {
    /** What the jump that matters most is worth. */
    public static final int MOST = 100;

    public SwingWeighting {
        criteria = List.copyOf(criteria);
        worth = Collections.unmodifiableMap(new LinkedHashMap<>(worth));
        if (worth.values().stream().anyMatch(value -> value < 0 || value > MOST)) {
            throw new IllegalArgumentException("a jump is worth 0 to 100: " + worth);
        }
    }

    public static SwingWeighting start(List<String> criteria) {
        return new SwingWeighting(criteria, null, Map.of());
    }

    /** The answer to the first question; starts over. */
    public SwingWeighting mattersMost(String criterion) {
        if (!criteria.contains(criterion)) {
            throw new IllegalArgumentException("no criterion " + criterion);
        }
        return new SwingWeighting(criteria, criterion, Map.of());
    }

    /** The answer to one of the further questions. */
    public SwingWeighting isWorth(String criterion, int value) {
        Map<String, Integer> more = new LinkedHashMap<>(worth);
        more.put(criterion, value);
        return new SwingWeighting(criteria, most, more);
    }

    /** The criterion to ask about next; empty if all is said, or if the first question is still open. */
    public Optional<String> next() {
        return most == null
                ? Optional.empty()
                : criteria.stream()
                        .filter(key -> !key.equals(most) && !worth.containsKey(key))
                        .findFirst();
    }

    /** Empty while a question is open. */
    public Optional<Weights> weights() {
        if (most == null || next().isPresent()) {
            return Optional.empty();
        }
        Map<String, Integer> values = new LinkedHashMap<>();
        criteria.forEach(key -> values.put(key, key.equals(most) ? MOST : worth.getOrDefault(key, 0)));
        return Optional.of(Sliders.normalised(new Weights(values)));
    }
}
