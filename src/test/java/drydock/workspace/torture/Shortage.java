package drydock.workspace.torture;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.workspace.Access;
import drydock.workspace.TestEnvironment;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;

/**
 * While somebody edits, the disk stops to take what is written, and perhaps takes it again later. Then each edit is either
 * in the file or was refused in words, and what is on the screen is what is in the file.
 */
abstract class Shortage implements Ordeal {
    private static final int ROUNDS_PER_FILE = 15;
    private static final int MOST_EDITS = 30;

    private int edits;
    private int refused;
    private int recovered;
    private int lookedAt;
    private int copies;

    /** Makes the folder in which {@code file} will lie. */
    abstract void prepare(Path folder) throws Exception;

    /** Lets the disk refuse more or less of what is written to {@code file}, which may be open. */
    abstract void begin(Path file, Random random) throws Exception;

    /** Lets the disk take everything again. */
    abstract void end(Path file) throws Exception;

    /** Words that tell the figures of this shortage. */
    abstract String told();

    @Override
    public int rounds() {
        return 300;
    }

    @Override
    public int fewRounds() {
        return 4;
    }

    @Override
    public String endure(Path folder, int rounds, Random random) throws Exception {
        prepare(folder);
        TestEnvironment environment = new TestEnvironment();
        Path file = folder;
        Tally state = null;
        for (int round = 0; round < rounds; round++) {
            if (state == null || round % ROUNDS_PER_FILE == 0) {
                delete(file, folder);
                file = folder.resolve("disk").resolve("shortage-" + round).resolve("test.drydock");
                Workspace.create(file, environment.get()).close();
                state = Check.sound(file, environment.get());
            }
            state = round % 3 == 2 ? open(file, state, environment, random) : edit(file, environment, random);
            Tally found = Check.sound(file, environment.get());
            if (!found.equals(state)) {
                throw new AssertionError("the file is not as it was said to be, in round " + round);
            }
        }
        return "%d times %s: %d acknowledged edits, 0 lost; %d refused in words; %d times editing went on without reopening; %d copies saved or refused; %d times opened during it"
                .formatted(rounds, told(), edits, refused, recovered, copies, lookedAt);
    }

    private Tally edit(Path file, TestEnvironment environment, Random random) throws Exception {
        try (Workspace workspace = Workspace.open(file, environment.get())) {
            Scribe scribe = new Scribe(workspace, random, new Counted());
            int before = random.nextInt(4);
            for (int i = 0; i < before; i++) {
                scribe.edit();
            }
            begin(file, random);
            for (int i = 0; i < MOST_EDITS && scribe.edit().isEmpty(); i++) {
                // until the disk refuses
            }
            if (random.nextInt(3) == 0) {
                saveCopy(workspace, file);
            }
            if (random.nextBoolean()) {
                end(file);
                Optional<Problem> still = scribe.add();
                still.ifPresent(problem -> {
                    throw new AssertionError("the disk is in order again, and still: " + problem.text());
                });
                recovered++;
            }
            return scribe.now();
        } finally {
            end(file);
        }
    }

    /** A copy is there as a whole and sound, or not at all. */
    private void saveCopy(Workspace workspace, Path file) throws Exception {
        Path copy = file.resolveSibling("copy.drydock");
        copies++;
        try {
            workspace.saveCopy(copy).join();
            end(file);
            Check.sound(copy, new TestEnvironment().get());
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof ProblemException)) {
                throw e;
            }
            if (Files.exists(copy)) {
                throw new AssertionError("a copy that was refused is there", e);
            }
        }
        Files.deleteIfExists(copy);
    }

    /** Opens the file during the shortage: it is refused in words, or shows what is in it. */
    private Tally open(Path file, Tally state, TestEnvironment environment, Random random) throws Exception {
        begin(file, random);
        lookedAt++;
        try (Workspace workspace = Workspace.open(file, environment.get())) {
            Scribe scribe = new Scribe(workspace, random, new Counted());
            if (!scribe.now().equals(state)) {
                throw new AssertionError("the file shows something else during it");
            }
            Optional<Problem> refusal = scribe.add();
            if (refusal.isEmpty() && workspace.access() instanceof Access.ReadOnly) {
                throw new AssertionError("an edit without the right to it");
            }
            return scribe.now();
        } catch (ProblemException told) {
            refused++;
            return state;
        } finally {
            end(file);
        }
    }

    private static void delete(Path file, Path folder) throws IOException {
        if (!file.equals(folder)) {
            Folders.delete(file.getParent());
        }
    }

    private final class Counted implements Scribe.Ledger {
        @Override
        public void tries(Tally next) {}

        @Override
        public void acknowledged(Tally state) {
            edits++;
        }

        @Override
        public void refused(Problem problem) {
            refused++;
        }
    }
}
