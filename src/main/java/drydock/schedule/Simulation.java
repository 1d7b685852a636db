package drydock.schedule;

import drydock.domain.step.Estimate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws the duration of every doubtful step many times over and looks when the goal is reached. Steps are drawn
 * independently of each other, so that a doubt that hits all of them alike (a team that is slow throughout) is not in it.
 * The same settings give the same forecast on every machine.
 */
public final class Simulation {
    /** In how many parts of equal probability a duration is cut. */
    private static final int PARTS = 1 << 12;

    /** For how many steps it is worked out what their doubt costs. */
    private static final int DOUBTS = 5;

    private final CompiledNetwork compiled;
    private final List<Activity> activities;
    private final Settings settings;
    private final int[][] days;

    private Simulation(Network network, LocalDate today, int[] order, Settings settings) {
        this.compiled = new CompiledNetwork(network, order, today, null);
        this.activities = network.activities();
        this.settings = settings;
        // equal estimates share one table: of hundreds of steps all would not stay near the processor
        Map<Estimate, int[]> tables = new HashMap<>();
        this.days = activities.stream()
                .map(activity -> activity.isDone()
                        ? new int[] {0}
                        : tables.computeIfAbsent(
                                activity.estimate(),
                                estimate -> settings.shape().days(PARTS, estimate)))
                .toArray(int[][]::new);
    }

    /**
     * How to draw.
     *
     * @param draws from 1 to 1,000,000
     */
    public record Settings(int draws, long seed, DurationShape shape) {
        public static final Settings USUAL = new Settings(10_000, 1, DurationShape.PERT_BETA);

        public Settings {
            if (draws < 1 || draws > 1_000_000) {
                throw new IllegalArgumentException("not a number of draws: " + draws);
            }
        }
    }

    /**
     * When the goal is reached. A pin holds in every draw that can hold it; where one comes too late, the step starts as soon
     * as it can, and after the days that a missed slot costs. A circle is cut open where {@link Scheduler} would refuse it.
     */
    public static Forecast run(Network network, LocalDate today, Settings settings) {
        Network open = network;
        TopologicalOrder order = TopologicalOrder.of(open);
        while (order instanceof TopologicalOrder.Circular circular) {
            long first = circular.circle().getFirst().step();
            open = open.with(circular.circle().getLast().step(), step -> step.notWaitingFor(first));
            order = TopologicalOrder.of(open);
        }
        int[] sorted = ((TopologicalOrder.Sorted) order).order();
        return new Simulation(open, today, sorted, settings).forecast();
    }

    private Forecast forecast() {
        Covariance sums = new Covariance(compiled.size);
        int[] ends = ends(sums);
        Forecast forecast = new Forecast(ends, List.of());
        double[] weights = sums.covariances();
        int[] doubtful = IntStream.range(0, compiled.size)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weights[i]))
                .limit(DOUBTS)
                .mapToInt(Integer::intValue)
                .toArray();
        int[][] without = endsWithout(doubtful);
        List<Forecast.Doubt> doubts = new ArrayList<>();
        for (int d = 0; d < doubtful.length; d++) {
            LocalDate certain = new Forecast(without[d], List.of()).p80();
            int days = Math.toIntExact(ChronoUnit.DAYS.between(certain, forecast.p80()));
            if (days > 0) {
                doubts.add(new Forecast.Doubt(activities.get(doubtful[d]), days));
            }
        }
        doubts.sort(Comparator.comparingInt(Forecast.Doubt::days).reversed());
        return new Forecast(ends, doubts);
    }

    /** The days on which the goal is reached, one per draw, sorted. */
    private int[] ends(Covariance sums) {
        int[] ends = new int[settings.draws()];
        Passes passes = new Passes(compiled.size);
        for (int draw = 0; draw < ends.length; draw++) {
            draw(draw, passes.drawn);
            compiled.forward(passes.drawn, passes.start, passes.end, null);
            ends[draw] = passes.end[compiled.goal];
            sums.add(passes.drawn, ends[draw] - compiled.today);
        }
        Arrays.sort(ends);
        return ends;
    }

    /**
     * The same draws once more, and in each of them the day on which the goal is reached if one step takes as long as is
     * likely. What comes before that step stays as it was, so that only the rest is worked out again.
     *
     * @param doubtful the steps; a row of the answer for each
     */
    private int[][] endsWithout(int[] doubtful) {
        int[][] ends = new int[doubtful.length][settings.draws()];
        int[] places = places();
        Passes passes = new Passes(compiled.size);
        Passes other = new Passes(compiled.size);
        for (int draw = 0; draw < settings.draws() && doubtful.length > 0; draw++) {
            draw(draw, passes.drawn);
            compiled.forward(passes.drawn, passes.start, passes.end, null);
            for (int d = 0; d < doubtful.length; d++) {
                int step = doubtful[d];
                int drawn = passes.drawn[step];
                int likely = activities.get(step).estimate().likely();
                Passes shown = passes;
                if (drawn != likely) {
                    other.takeOver(passes);
                    other.drawn[step] = likely;
                    compiled.forward(places[step], other.drawn, other.start, other.end, null);
                    shown = other;
                }
                ends[d][draw] = shown.end[compiled.goal];
            }
        }
        for (int[] each : ends) {
            Arrays.sort(each);
        }
        return ends;
    }

    /** Where each step stands in the order of the forward pass. */
    private int[] places() {
        int[] places = new int[compiled.size];
        for (int at = 0; at < places.length; at++) {
            places[compiled.order[at]] = at;
        }
        return places;
    }

    private void draw(int draw, int[] drawn) {
        for (int i = 0; i < drawn.length; i++) {
            int[] possible = days[i];
            drawn[i] = possible.length == 1
                    ? possible[0]
                    : possible[(int) (mix(settings.seed(), (long) draw * drawn.length + i) >>> 52)];
        }
    }

    /** Durations and days of one forward pass, used again for each draw. */
    private static final class Passes {
        private final int[] drawn;
        private final int[] start;
        private final int[] end;

        Passes(int size) {
            drawn = new int[size];
            start = new int[size];
            end = new int[size];
        }

        void takeOver(Passes from) {
            System.arraycopy(from.drawn, 0, drawn, 0, drawn.length);
            System.arraycopy(from.start, 0, start, 0, start.length);
            System.arraycopy(from.end, 0, end, 0, end.length);
        }
    }

    /**
     * 64 random bits for a place in the sequence of a seed, so that a draw can be repeated with one step changed: the
     * finaliser of SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
     */
    private static long mix(long seed, long place) {
        long z = seed * 0xd1342543de82ef95L + (place + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** Sums of which covariances are made. */
    private static final class Covariance {
        private final double[] days;
        private final double[] products;
        private double ends;
        private int count;

        Covariance(int size) {
            days = new double[size];
            products = new double[size];
        }

        void add(int[] drawn, int end) {
            count++;
            ends += end;
            for (int i = 0; i < drawn.length; i++) {
                days[i] += drawn[i];
                products[i] += (double) drawn[i] * end;
            }
        }

        /** Of each step's duration and the goal's day. */
        double[] covariances() {
            double[] covariances = new double[days.length];
            for (int i = 0; i < covariances.length; i++) {
                // rounding leaves a trace where there is none
                double value = products[i] / count - days[i] / count * (ends / count);
                covariances[i] = value < 1e-9 ? 0 : value;
            }
            return covariances;
        }
    }
}
