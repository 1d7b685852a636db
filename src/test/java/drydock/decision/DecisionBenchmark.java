package drydock.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long deciding takes with 30 candidates, six criteria and a third of the scores unknown. Aims: 10,000 draws within
 * 250 ms, off the thread that paints; moving a slider and ranking anew within a frame of 16 ms.
 *
 * <p>To run it:
 *
 * <pre>mvn -q -DskipTests test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
 *     -Dexec.args="-cp %classpath drydock.decision.DecisionBenchmark"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecisionBenchmark {
    private static final int CANDIDATES = 30;
    private static final int CRITERIA = 6;

    private Weights weights = new Weights(Map.of());
    private WeightedTotals totals = Totals.of(List.of(1), List.of());
    private int position;

    @Setup
    public void fill() {
        Random random = new Random(7);
        List<List<@Nullable Integer>> scores = new ArrayList<>();
        for (int c = 0; c < CANDIDATES; c++) {
            List<@Nullable Integer> own = new ArrayList<>();
            for (int k = 0; k < CRITERIA; k++) {
                own.add(random.nextInt(3) == 0 ? null : (Integer) random.nextInt(11));
            }
            scores.add(own);
        }
        List<Integer> guide = List.of(30, 25, 15, 15, 10, 5);
        weights = Totals.weights(guide);
        totals = Totals.of(guide, scores);
    }

    @Benchmark
    public WinShare tenThousandDraws() {
        return WinShare.of(totals, Weighting.AROUND_CHOSEN);
    }

    @Benchmark
    public WeightedTotals aSliderMovesAndAllIsRankedAnew() {
        position = (position + 1) % 101;
        return totals.reweighed(Sliders.moved(weights, "x", position));
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DecisionBenchmark.class.getName())
                        .build())
                .run();
    }
}
