package drydock.workspace.torture;

import drydock.workspace.ChildJvm;
import drydock.workspace.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does to workspace files whatever a laptop may do to them, and prints what became of them. Takes an hour. */
@Command(name = "torture", mixinStandardHelpOptions = true)
public final class Torture implements Callable<Integer> {
    /** What a line begins with that another process prints for this one. */
    private static final String FIGURES = "figures: ";

    @Option(names = "--rounds", description = "how often each is done; otherwise each has its own number")
    private int rounds;

    @Option(names = "--seed", description = "of what is random (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--inside", hidden = true, description = "the folder; file systems can be mounted here")
    private Path inside;

    @Parameters(paramLabel = "NAME", description = "which; all if none is named")
    private List<String> names = List.of();

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.OFF); // what is refused on purpose would fill the screen
        System.exit(new CommandLine(new Torture()).execute(arguments));
    }

    /** All there are. */
    static List<Ordeal> all(Environment environment) {
        return List.of(
                new Kills(environment),
                new Fight(environment),
                new FullDisk(),
                new ShortWrites(),
                new NoRight(),
                new BitFlips(environment),
                new Hostile(environment),
                new ClockJumps(),
                new SyncClient(environment));
    }

    @Override
    public Integer call() throws Exception {
        Environment environment = Environment.ofThisProcess("test", problem -> {});
        int failed = 0;
        for (Ordeal ordeal : all(environment)) {
            if (names.isEmpty() || names.contains(ordeal.name())) {
                failed += run(ordeal) ? 0 : 1;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private boolean run(Ordeal ordeal) throws Exception {
        Instant start = Instant.now();
        int times = rounds > 0 ? rounds : ordeal.rounds();
        try {
            if (inside != null) {
                System.out.println(FIGURES + ordeal.endure(inside, times, new Random(seed)));
                return true;
            }
            String figures = figures(ordeal, times, seed);
            System.out.println(ordeal.name() + ": " + figures + " ("
                    + Duration.between(start, Instant.now()).toSeconds() + " s)");
            return true;
        } catch (NotHere e) {
            System.out.println(ordeal.name() + ": SKIPPED, " + e.getMessage());
            return true;
        } catch (AssertionError e) {
            System.out.println(ordeal.name() + ": FAILED, " + e.getMessage());
            if (inside != null || !ordeal.needsMounts()) { // else the other process has shown it
                e.printStackTrace(System.out);
            }
            return false;
        }
    }

    /** This computer does not permit what an ordeal needs. */
    static final class NotHere extends Exception {
        private static final long serialVersionUID = 1;

        NotHere(String why) {
            super(why);
        }
    }

    /**
     * Runs {@code ordeal} in a folder of its own, in another process where it needs mounts.
     *
     * @throws AssertionError if something was lost or damaged without a word
     */
    static String figures(Ordeal ordeal, int rounds, long seed) throws Exception {
        Path folder = Files.createTempDirectory("drydock-torture");
        try {
            return ordeal.needsMounts()
                    ? elsewhere(ordeal, folder, rounds, seed)
                    : ordeal.endure(folder, rounds, new Random(seed));
        } finally {
            Folders.delete(folder);
        }
    }

    /** Mounts that are made there end with the process. */
    private static String elsewhere(Ordeal ordeal, Path folder, int rounds, long seed) throws Exception {
        List<String> before = namespace();
        try (ChildJvm child = ChildJvm.start(
                before, Torture.class, "--inside=" + folder, "--rounds=" + rounds, "--seed=" + seed, ordeal.name())) {
            List<String> said = new ArrayList<>();
            for (String line = child.line(); line != null; line = child.line()) {
                if (line.startsWith(FIGURES)) {
                    return line.substring(FIGURES.length());
                }
                said.add(line);
            }
            throw new AssertionError(String.join("\n", said));
        }
    }

    /**
     * The command that runs another one with mounts of its own and, also for root, without the right to what permissions
     * forbid.
     */
    private static List<String> namespace() throws NotHere, InterruptedException {
        String[] unshare = "root".equals(System.getProperty("user.name"))
                ? new String[] {"unshare", "--mount"}
                : new String[] {"unshare", "--user", "--map-root-user", "--mount"};
        List<String> command = new ArrayList<>(List.of(unshare));
        command.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner"));
        List<String> attempt = new ArrayList<>(command);
        attempt.add("true");
        try {
            Folders.run(attempt.toArray(String[]::new));
        } catch (IOException e) {
            throw new NotHere("file systems cannot be mounted here: " + e.getMessage());
        }
        return command;
    }
}
