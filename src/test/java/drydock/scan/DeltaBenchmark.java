package drydock.scan;

import drydock.scan.change.ChangeReader;
import drydock.scan.tree.Cancellation;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Measures a comparison of two commits as the running application does it: the first time in a process, and warm. Started by
 * {@code src/test/scripts/scan-benchmark.sh}.
 */
public final class DeltaBenchmark {
    private static final int RUNS = 8;

    private DeltaBenchmark() {}

    /**
     * Compares and prints.
     *
     * @param args a repository and two commits
     */
    public static void main(String[] args) throws IOException {
        double first = 0;
        double best = Double.MAX_VALUE;
        int files = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            files = new ChangeReader(Path.of(args[0]), Progress.NONE, Cancellation.NEVER)
                    .read(args[1], args[2], path -> true)
                    .delta()
                    .files()
                    .size();
            double seconds = (System.nanoTime() - start) / 1e9;
            first = run == 0 ? seconds : first;
            best = Math.min(best, seconds);
        }
        System.out.printf("%d changed files: %.2f s at first, %.2f s warm%n", files, first, best);
    }
}
