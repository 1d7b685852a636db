package drydock.scan;

import com.sun.management.OperatingSystemMXBean;
import drydock.scan.lexer.Language;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures scans in a warm process: time, lines a second of one core (processor time of the whole process, collections and
 * compilations included), and a second scan with what the first counted. Started by {@code src/test/scripts/scan-benchmark.sh}, once per size.
 */
public final class ScanBenchmark {
    private static final int WARM_UP = 6;
    private static final int RUNS = 5;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ScanBenchmark() {}

    /**
     * Scans and prints.
     *
     * @param args folders, the smallest first
     */
    public static void main(String[] args) throws IOException {
        for (String folder : args) {
            for (int i = 0; i < WARM_UP; i++) {
                scan(Path.of(folder), MeasureStore.NONE);
            }
            double best = Double.MAX_VALUE;
            double cpu = Double.MAX_VALUE;
            long lines = 0;
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                long cpuStart = SYSTEM.getProcessCpuTime();
                lines = scan(Path.of(folder), MeasureStore.NONE).lines().lines();
                cpu = Math.min(cpu, (SYSTEM.getProcessCpuTime() - cpuStart) / 1e9);
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
            }
            Remembered store = new Remembered();
            scan(Path.of(folder), store);
            double again = Double.MAX_VALUE;
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                scan(Path.of(folder), store);
                again = Math.min(again, (System.nanoTime() - start) / 1e9);
            }
            System.out.printf(
                    "%s: %,d lines, %.2f s warm, %.2f s of one core, %,.0f lines a second of one core,"
                            + " second scan %.3f s%n",
                    folder, lines, best, cpu, lines / cpu, again);
        }
    }

    private static Scan scan(Path folder, MeasureStore store) throws IOException {
        try (SourceTree tree = Sources.open(folder, Limits.USUAL)) {
            return new Scanner(Limits.USUAL, store, Progress.NONE, Cancellation.NEVER).run(tree);
        }
    }

    private static final class Remembered implements MeasureStore {
        private final Map<String, FileMeasure> known = new ConcurrentHashMap<>();

        @Override
        public Optional<FileMeasure> find(String blobId, Language language) {
            return Optional.ofNullable(known.get(blobId + language));
        }

        @Override
        public void keep(String blobId, Language language, FileMeasure measure) {
            known.put(blobId + language, measure);
        }
    }
}
