package drydock.check.model;

import drydock.domain.check.CheckThreshold;
import drydock.schedule.FixEffort;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The figures of a project.
 *
 * @param own those that it sets for itself
 */
public record Thresholds(Map<Threshold, Integer> own) {
    public static final Thresholds USUAL = new Thresholds(Map.of());

    public Thresholds {
        EnumMap<Threshold, Integer> copy = new EnumMap<>(Threshold.class);
        copy.putAll(own);
        own = Collections.unmodifiableMap(copy);
    }

    /** What was stored; a key that nobody knows is left alone. */
    public static Thresholds of(Collection<CheckThreshold> stored) {
        EnumMap<Threshold, Integer> own = new EnumMap<>(Threshold.class);
        for (CheckThreshold value : stored) {
            for (Threshold threshold : Threshold.values()) {
                if (threshold.key().equals(value.key())) {
                    own.put(threshold, value.value());
                }
            }
        }
        return new Thresholds(own);
    }

    /** How long fixing is expected to take. */
    public FixEffort.Rule fixing() {
        return new FixEffort.Rule(
                get(Threshold.SEVERE_PER_THOUSAND), get(Threshold.LEAST_FIXING), get(Threshold.FIX_SHARE));
    }

    public int get(Threshold threshold) {
        return own.getOrDefault(threshold, threshold.usual());
    }
}
