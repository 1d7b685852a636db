package drydock.workspace.torture;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.workspace.Environment;
import drydock.workspace.Inspection;
import drydock.workspace.Recovery;
import drydock.workspace.Workspace;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Another process copies and renames what lies in the folder while somebody edits: the file, its journal, its lock, the
 * folder itself; and now and then it puts an older copy in the file's place. An edit is then in the file, or it is refused
 * and a copy of all that was acknowledged can be saved. A copy that caught the file in the middle of a change is sound, or
 * found to be damaged.
 */
final class SyncClient implements Ordeal {
    private static final int EDITS = 12;

    private final Environment environment;
    private final Tally.Counter counter = new Tally.Counter();
    private int edits;
    private int refused;
    private int rescued;
    private int sound;
    private int damaged;

    SyncClient(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "sync-client";
    }

    @Override
    public int rounds() {
        return 200;
    }

    @Override
    public int fewRounds() {
        return 3;
    }

    @Override
    public String endure(Path folder, int rounds, Random random) throws Exception {
        for (int round = 0; round < rounds; round++) {
            Path file = folder.resolve("sync-" + round).resolve("shared").resolve("test.drydock");
            Workspace.create(file, environment).close();
            round(file, random);
            Folders.delete(file.getParent().getParent());
        }
        return "%d sessions, %d acknowledged edits, 0 lost (%d times saved as a copy after the file was gone or replaced); %d refused in words; of the copies made in between %d are sound and %d are reported as damaged"
                .formatted(rounds, edits, rescued, refused, sound, damaged);
    }

    private void round(Path file, Random random) throws Exception {
        Set<Tally> states = new HashSet<>();
        Tally last;
        Path kept = file;
        try (Shell shell = new Shell();
                Workspace workspace = Workspace.open(file, environment)) {
            Scribe scribe = new Scribe(workspace, random, new Recorded(states));
            states.add(scribe.now());
            for (int i = 0; i < EDITS; i++) {
                String meddling = meddling(file, i, random);
                CompletableFuture<?> other = CompletableFuture.runAsync(() -> shell.run(meddling));
                scribe.edit();
                other.join();
            }
            last = scribe.now();
            if (scribe.add().isPresent()) { // the file was replaced for good
                kept = file.resolveSibling("rescued.drydock");
                workspace.saveCopy(kept).join();
                rescued++;
            } else {
                last = scribe.now();
            }
        }
        if (!Check.sound(kept, environment).equals(last)) {
            throw new AssertionError("an acknowledged edit is gone");
        }
        lookAtCopies(file.getParent(), states);
    }

    /** What the other process does in one go, in words of the shell. */
    private static String meddling(Path file, int number, Random random) {
        Path folder = file.getParent();
        String pause = "sleep 0.0" + random.nextInt(4);
        String copy = "'" + folder.resolve("conflict-" + number + ".drydock") + "'";
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> pause + "; cp -p '" + file + "' " + copy;
            case 3 -> "mv '" + file + "' " + copy + "; " + pause + "; mv " + copy + " '" + file + "'";
            case 4 ->
                "mv '" + folder + "' '" + folder + ".tmp'; " + pause + "; mv '" + folder + ".tmp' '" + folder + "'";
            case 5 -> pause + "; cp -p '" + file + "-journal' '" + folder.resolve("journal-" + number) + "'";
            case 6 -> "mv '" + file + ".lock' '" + folder.resolve("lock-" + number) + "'";
            default ->
                number < EDITS - 2
                        ? pause
                        : "cp -p '" + file + "' " + copy + "; " + pause + "; mv " + copy + " '" + file + "'";
        };
    }

    private void lookAtCopies(Path folder, Set<Tally> states) throws Exception {
        List<Path> copies;
        try (Stream<Path> files = Files.list(folder)) {
            copies = files.filter(each -> each.getFileName().toString().startsWith("conflict-"))
                    .filter(each -> each.toString().endsWith(".drydock"))
                    .toList();
        }
        for (Path copy : copies) {
            Inspection inspection = new Recovery(environment).inspect(copy);
            if (inspection.problem().isPresent()) {
                damaged++;
                continue;
            }
            try (Workspace workspace = Workspace.open(copy, environment)) {
                if (!states.contains(counter.of(workspace.snapshot()))) {
                    throw new AssertionError("a copy is said to be sound and shows what never was");
                }
                sound++;
            } catch (ProblemException told) {
                damaged++;
            }
        }
    }

    private final class Recorded implements Scribe.Ledger {
        private final Set<Tally> states;

        Recorded(Set<Tally> states) {
            this.states = states;
        }

        @Override
        public void tries(Tally next) {
            states.add(next);
        }

        @Override
        public void acknowledged(Tally state) {
            edits++;
        }

        @Override
        public void refused(Problem problem) {
            refused++;
        }
    }

    /** A shell that is there already: one that has to start comes too late for an edit. */
    private static final class Shell implements AutoCloseable {
        private final Process process;
        private final BufferedWriter in;
        private final BufferedReader out;

        Shell() throws IOException {
            process = new ProcessBuilder("sh")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            in = process.outputWriter();
            out = process.inputReader();
        }

        /** What fails is no matter: a journal may be gone already. */
        void run(String commands) {
            try {
                in.write(commands + "; echo done\n");
                in.flush();
                out.readLine();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
            process.onExit().join();
        }
    }
}
