package drydock.bench;

import drydock.bench.Measurement.Aim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How fast Drydock is in a large workspace: {@code mvn -q -DskipTests package exec:exec@bench}, and
 * {@code -Dbench.minutes=1} for a quick look.
 */
@Command(name = "bench", description = "Measures Drydock in a large workspace.")
final class WorkspaceBenchmark implements Callable<Integer> {
    private static final int OPENINGS = 20;
    private static final int ROUNDS_OF_ONE_PROJECT = 20;

    @Option(names = "--minutes", defaultValue = "10", description = "How long it is used.")
    private double minutes;

    public static void main(String[] args) {
        System.exit(new CommandLine(new WorkspaceBenchmark()).execute(args)); // the window's threads would go on
    }

    @Override
    public Integer call() throws Exception {
        large(LargeWorkspace.USUAL);
        oneProject(LargeWorkspace.ONE_PROJECT);
        return 0;
    }

    private void large(LargeWorkspace size) throws Exception {
        Path folder = Files.createTempDirectory("drydock-bench");
        try {
            size.writeApart(folder);
            try (Window window = Window.open(folder)) {
                Measurement first = new Measurement("open to first screen, first of the process", Aim.within(300));
                first.add(window.opening());
                Scenario scenario = new Scenario(window);
                use(scenario);
                Memory memory = Memory.now();
                Measurement again = new Measurement("open to first screen, again", Aim.within(300));
                for (int i = 0; i < OPENINGS; i++) {
                    window.reopen();
                    again.add(window.opening());
                }
                Report report = new Report(size.toString() + ", file of "
                        + (Files.size(folder.resolve("test.drydock")) >> 10) + " KB, used for " + minutes + " minutes");
                report.add(first);
                report.add(again);
                report.add(scenario.measurements());
                report.add("after %s minutes of use".formatted(minutes), memory);
                report.print();
            }
        } finally {
            delete(folder);
        }
    }

    private void use(Scenario scenario) throws Exception {
        long end =
                System.nanoTime() + Duration.ofMillis((long) (minutes * 60_000)).toNanos();
        do {
            scenario.round();
        } while (System.nanoTime() < end);
    }

    private static void oneProject(LargeWorkspace size) throws Exception {
        Path folder = Files.createTempDirectory("drydock-bench");
        try {
            size.writeApart(folder);
            try (Window window = Window.open(folder)) {
                Scenario scenario = new Scenario(window);
                for (int i = 0; i < ROUNDS_OF_ONE_PROJECT; i++) {
                    scenario.checklistRound();
                }
                Report report = new Report("All in one project: " + size);
                report.add(scenario.measurements());
                report.print();
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
