package drydock.scan;

import drydock.scan.change.ChangeReader;
import drydock.scan.evidence.EvidenceInputs;
import drydock.scan.evidence.EvidenceScanner;
import drydock.scan.git.StateReader;
import drydock.scan.git.WorkingTree;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * Measures how long somebody waits who cancels, at moments spread over each kind of work. Started by {@code
 * src/test/scripts/scan-benchmark.sh}.
 */
public final class CancelBenchmark {
    private static final int MOMENTS = 20;

    private final Path repository;

    private CancelBenchmark(Path repository) {
        this.repository = repository;
    }

    /** Something that takes long. */
    @FunctionalInterface
    private interface Work {
        void run(Cancellation cancellation) throws IOException;
    }

    /**
     * Cancels and prints.
     *
     * @param args a repository with a few thousand files
     */
    public static void main(String[] args) throws IOException {
        CancelBenchmark benchmark = new CancelBenchmark(Path.of(args[0]));
        benchmark.measure("scan of the working tree", benchmark::scanFiles);
        benchmark.measure("scan of a commit", benchmark::scanCommit);
        benchmark.measure("changes", benchmark::changes);
        benchmark.measure("evidence", benchmark::evidence);
        benchmark.measure("state", benchmark::state);
    }

    private void measure(String name, Work work) throws IOException {
        long start = System.nanoTime();
        work.run(Cancellation.NEVER);
        long whole = System.nanoTime() - start;
        int cancelled = 0;
        long longest = 0;
        for (int moment = 1; moment <= MOMENTS; moment++) {
            long begin = System.nanoTime();
            long from = begin + whole * moment / (MOMENTS + 1);
            try {
                work.run(() -> System.nanoTime() - from >= 0);
            } catch (CancellationException e) {
                cancelled++;
                longest = Math.max(longest, System.nanoTime() - from);
            }
        }
        System.out.printf(
                "%s: %.0f ms as a whole, cancelled %d of %d times, after %.0f ms at most%n",
                name, whole / 1e6, cancelled, MOMENTS, longest / 1e6);
    }

    private void scanFiles(Cancellation cancellation) throws IOException {
        scan(Sources.open(repository, Limits.USUAL), cancellation);
    }

    private void scanCommit(Cancellation cancellation) throws IOException {
        scan(Sources.openCommit(repository, "HEAD", Limits.USUAL), cancellation);
    }

    private static void scan(SourceTree tree, Cancellation cancellation) {
        try (tree) {
            new Scanner(Limits.USUAL, MeasureStore.NONE, Progress.NONE, cancellation).run(tree);
        }
    }

    private void changes(Cancellation cancellation) throws IOException {
        new ChangeReader(repository, Progress.NONE, cancellation).read("HEAD~1", "HEAD", path -> true);
    }

    private void evidence(Cancellation cancellation) throws IOException {
        try (SourceTree tree = Sources.open(repository, Limits.USUAL)) {
            new EvidenceScanner(EvidenceInputs.NONE, Limits.USUAL, cancellation).run(tree);
        }
    }

    private void state(Cancellation cancellation) throws IOException {
        try (WorkingTree tree = WorkingTree.of(Sources.openRepository(repository), Limits.USUAL)) {
            StateReader.read(tree, cancellation);
        }
    }
}
