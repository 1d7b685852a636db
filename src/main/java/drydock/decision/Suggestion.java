package drydock.decision;

import drydock.domain.catalogue.Source;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score that what is known suggests. What nobody knows keeps it a range.
 *
 * @param low if all that is unknown turned out badly, 0 to 10
 * @param high if all of it turned out well, 0 to 10
 * @param signals what it rests on, the unknown ones too
 */
public record Suggestion(int low, int high, List<Signal> signals) {
    public Suggestion {
        signals = List.copyOf(signals);
        if (low < CriterionScore.WORST || high > CriterionScore.BEST || low > high) {
            throw new IllegalArgumentException("no range of scores: " + low + " to " + high);
        }
    }

    /**
     * One thing that speaks for or against a candidate.
     *
     * @param text what it is, as a short sentence
     * @param low points that are certain
     * @param high points if it turns out well
     * @param source who says so; null if nobody, or if it is our own record
     * @param stale whether it is older than facts of its kind may be
     */
    public record Signal(
            String text, int low, int high, @Nullable Source source, boolean stale) {
        static Signal known(String text, int points) {
            return new Signal(text, points, points, null, false);
        }

        static Signal unknown(String text, int most) {
            return new Signal(text, 0, most, null, false);
        }

        /** Whether anything is known of it. */
        public boolean isKnown() {
            return low == high;
        }
    }

    /** The sum of the signals; points beyond 10 do not count. */
    static Suggestion of(List<Signal> signals) {
        int low = signals.stream().mapToInt(Signal::low).sum();
        int high = signals.stream().mapToInt(Signal::high).sum();
        return new Suggestion(Math.min(CriterionScore.BEST, low), Math.min(CriterionScore.BEST, high), signals);
    }

    /** What is open about it, that with most points first. */
    public List<Signal> open() {
        return signals.stream()
                .filter(signal -> !signal.isKnown())
                .sorted(Comparator.comparingInt((Signal signal) -> signal.low() - signal.high()))
                .toList();
    }

    /** Whether something that it rests on is too old to be relied on. */
    public boolean stale() {
        return signals.stream().anyMatch(Signal::stale);
    }
}
