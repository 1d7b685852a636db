package drydock.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
        this.days = activities.stream()
                .map(activity ->
                        activity.isDone() ? new int[] {0} : settings.shape().days(PARTS, activity.estimate()))
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
        double[] weights = new double[compiled.size];
        int[] ends = ends(-1, weights);
        Arrays.sort(ends);
        Forecast forecast = new Forecast(ends, List.of());
        List<Forecast.Doubt> doubts = new ArrayList<>();
        IntStream.range(0, compiled.size)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weights[i]))
                .limit(DOUBTS)
                .forEach(i -> doubt(forecast, i, doubts));
        doubts.sort(Comparator.comparingInt(Forecast.Doubt::days).reversed());
        return new Forecast(ends, doubts);
    }

    private void doubt(Forecast forecast, int step, List<Forecast.Doubt> doubts) {
        int[] without = ends(step, null);
        Arrays.sort(without);
        int days = Math.toIntExact(forecast.quantile(Forecast.CAUTIOUS).toEpochDay()
                - new Forecast(without, List.of()).quantile(Forecast.CAUTIOUS).toEpochDay());
        if (days > 0) {
            doubts.add(new Forecast.Doubt(activities.get(step), days));
        }
    }

    /**
     * The days on which the goal is reached, one per draw.
     *
     * @param certain a step that always takes as long as is likely; -1 for none
     * @param covariance filled with the covariance of each step's duration and the goal's day; null if nobody asks
     */
    private int[] ends(int certain, double @Nullable [] covariance) {
        int size = compiled.size;
        int[] ends = new int[settings.draws()];
        int[] start = new int[size];
        int[] end = new int[size];
        int[] drawn = new int[size];
        Covariance sums = new Covariance(size);
        for (int draw = 0; draw < ends.length; draw++) {
            draw(draw, certain, drawn);
            compiled.forward(drawn, start, end, null);
            ends[draw] = end[compiled.goal];
            if (covariance != null) {
                sums.add(drawn, end[compiled.goal] - compiled.today);
            }
        }
        if (covariance != null) {
            sums.into(covariance);
        }
        return ends;
    }

    private void draw(int draw, int certain, int[] drawn) {
        for (int i = 0; i < drawn.length; i++) {
            int[] possible = days[i];
            drawn[i] = i == certain
                    ? activities.get(i).estimate().likely()
                    : possible.length == 1
                            ? possible[0]
                            : possible[(int) (mix(settings.seed(), (long) draw * drawn.length + i) >>> 52)];
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

        void into(double[] covariance) {
            for (int i = 0; i < covariance.length; i++) {
                // rounding leaves a trace where there is none
                double value = products[i] / count - days[i] / count * (ends / count);
                covariance[i] = value < 1e-9 ? 0 : value;
            }
        }
    }
}
