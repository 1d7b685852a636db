package drydock.bench;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** How long something took, again and again. */
final class Measurement {
    private final String what;
    private final @Nullable Aim aim;
    private long[] nanos = {};
    private long[] work = {};

    /** What is aimed at, in milliseconds. */
    record Aim(double median, double p99) {
        /** Anything that a key does. */
        static final Aim PAINT = new Aim(16, 50);

        static Aim within(double millis) {
            return new Aim(millis, Double.POSITIVE_INFINITY);
        }

        @Override
        public String toString() {
            return Double.isInfinite(p99) ? "%.0f".formatted(median) : "%.0f, p99 %.0f".formatted(median, p99);
        }
    }

    /** @param aim null for what is told and not judged */
    Measurement(String what, @Nullable Aim aim) {
        this.what = what;
        this.aim = aim;
    }

    void add(long duration) {
        nanos = LongStream.concat(Arrays.stream(nanos), LongStream.of(duration)).toArray();
    }

    void add(Frames.Painted painted) {
        add(painted.total());
        work = LongStream.concat(Arrays.stream(work), LongStream.of(painted.work()))
                .toArray();
    }

    int count() {
        return nanos.length;
    }

    String what() {
        return what;
    }

    @Nullable
    Aim aim() {
        return aim;
    }

    double median() {
        return millis(nanos, 0.5);
    }

    double p99() {
        return millis(nanos, 0.99);
    }

    double longest() {
        return millis(nanos, 1);
    }

    /** Without the wait for the next pulse; not a number where that was not measured. */
    double workMedian() {
        return millis(work, 0.5);
    }

    double workP99() {
        return millis(work, 0.99);
    }

    /** Whether the aim is met; also where there is none. */
    boolean met() {
        return aim == null || (median() <= aim.median && p99() <= aim.p99);
    }

    /** By nearest rank. */
    private static double millis(long[] nanos, double quantile) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(quantile * sorted.length);
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
