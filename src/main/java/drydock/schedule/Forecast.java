package drydock.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How likely it is that the goal is reached by a day, if the estimates are right. */
public final class Forecast {
    /** The probability by which a cautious founder plans. */
    static final double CAUTIOUS = 0.8;

    private final int[] ends;
    private final List<Doubt> doubts;

    /** @param ends epoch days, sorted, at least one; not to be changed any more */
    Forecast(int[] ends, List<Doubt> doubts) {
        this.ends = ends;
        this.doubts = List.copyOf(doubts);
    }

    /**
     * What the doubt about a step costs.
     *
     * @param days calendar days by which {@link #p80()} comes earlier if the step takes as long as is likely, for certain
     */
    public record Doubt(Activity step, int days) {}

    public int draws() {
        return ends.length;
    }

    /** The day by which the goal is reached in half of all draws. */
    public LocalDate p50() {
        return quantile(0.5);
    }

    /** The day by which the goal is reached in four of five draws. */
    public LocalDate p80() {
        return quantile(CAUTIOUS);
    }

    /** The day by which the goal is reached in 19 of 20 draws. */
    public LocalDate p95() {
        return quantile(0.95);
    }

    /** The first day by which at least this share of all draws reaches the goal. */
    public LocalDate quantile(double share) {
        int place = (int) Math.ceil(share * ends.length) - 1;
        return LocalDate.ofEpochDay(ends[Math.clamp(place, 0, ends.length - 1)]);
    }

    /** The share of draws, from 0 to 1, in which the goal is reached by {@code day}. */
    public double chanceBy(LocalDate day) {
        long wanted = day.toEpochDay();
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / ends.length;
    }

    /** The steps whose doubt costs most, the costliest first, at most five. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /**
     * How the draws are spread: the share of them, from 0 to 1, that reach the goal on each of {@code days} days from
     * {@code first} on. What lies outside is left out.
     */
    public double[] spread(LocalDate first, int days) {
        double[] shares = new double[days];
        long start = first.toEpochDay();
        for (int end : ends) {
            long place = end - start;
            if (place >= 0 && place < days) {
                shares[(int) place] += 1.0 / ends.length;
            }
        }
        return shares;
    }

    IntStream ends() {
        return IntStream.of(ends);
    }

    /** The forecast in words, against a wanted day, with the step whose doubt costs most. */
    public String text(LocalDate wanted, Function<LocalDate, String> dates, IntFunction<String> numbers) {
        String chances = chances(wanted, dates, numbers);
        return doubts.isEmpty() ? chances : chances + " " + words(doubts.getFirst(), numbers);
    }

    /** The chance to make a wanted day, and by when half, four of five and 19 of 20 draws are ready. */
    public String chances(LocalDate wanted, Function<LocalDate, String> dates, IntFunction<String> numbers) {
        return "Ready by %s in %s of %s draws; half are ready by %s, four of five by %s, 19 of 20 by %s."
                .formatted(
                        dates.apply(wanted),
                        percent(chanceBy(wanted)),
                        numbers.apply(draws()),
                        dates.apply(p50()),
                        dates.apply(p80()),
                        dates.apply(p95()));
    }

    /** Rounded, but never to none or all where that is not so. */
    private static String percent(double share) {
        long rounded = Math.round(100 * share);
        if (rounded == 100 && share < 1) {
            return "more than 99 %";
        }
        return rounded == 0 && share > 0 ? "less than 1 %" : rounded + " %";
    }

    private static String words(Doubt doubt, IntFunction<String> numbers) {
        return "The doubt about “" + doubt.step().title() + "” costs most: "
                + (doubt.days() == 1 ? "1 day." : numbers.apply(doubt.days()) + " days.");
    }
}
