package drydock.workspace.torture;

import drydock.workspace.ChildJvm;
import drydock.workspace.Environment;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** A process that edits is killed at random moments, also while it opens the file: SIGKILL, which nothing can answer. */
final class Kills implements Ordeal {
    /** A new file after so many kills: else opening it takes longer and longer. */
    private static final int KILLS_PER_FILE = 40;

    private final Environment environment;

    Kills(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public int rounds() {
        return 1_000;
    }

    @Override
    public int fewRounds() {
        return 6;
    }

    @Override
    public String endure(Path folder, int rounds, Random random) throws Exception {
        int edits = 0;
        int unsaid = 0;
        int hot = 0;
        ChildJvm next = start();
        try {
            Chain chain = null;
            for (int round = 0; round < rounds; round++) {
                Path file = folder.resolve("kills-" + round / KILLS_PER_FILE).resolve("test.drydock");
                if (chain == null || round % KILLS_PER_FILE == 0) {
                    Workspace.create(file, environment).close();
                    chain = new Chain(Check.sound(file, environment));
                }
                try (ChildJvm editor = next) {
                    next = start(); // gets ready meanwhile
                    int before = chain.edits();
                    int unsaidBefore = chain.unsaid();
                    edit(editor, file, random, chain);
                    hot += Files.exists(file.resolveSibling("test.drydock-journal")) ? 1 : 0;
                    Check.ownersOnly(file.getParent());
                    chain.found(Check.sound(file, environment));
                    edits += chain.edits() - before;
                    unsaid += chain.unsaid() - unsaidBefore;
                    if ((round + 1) % 50 == 0) { // the long form takes long
                        System.out.println("  " + figures(round + 1, edits, unsaid, hot));
                    }
                }
            }
        } finally {
            next.close();
        }
        return figures(rounds, edits, unsaid, hot);
    }

    private static String figures(int kills, int edits, int unsaid, int hot) {
        return "%d kills, %d acknowledged edits, 0 lost; %d edits in the file before it could be said; %d hot journals"
                .formatted(kills, edits, unsaid, hot);
    }

    private static ChildJvm start() throws IOException {
        return ChildJvm.start(EditingProcess.class);
    }

    private static void edit(ChildJvm editor, Path file, Random random, Chain chain) throws IOException {
        editor.line(); // it is ready
        editor.tell(random.nextLong() + " 1000000 " + file);
        boolean opening = random.nextInt(5) == 0;
        int lines = opening ? 0 : 1 + random.nextInt(24);
        for (int i = 0; i < lines; i++) {
            follow(editor.line(), chain);
        }
        LockSupport.parkNanos(random.nextInt(opening ? 600_000_000 : 6_000_000)); // somewhere within what it does next
        editor.kill();
        for (String line = editor.line(); line != null; line = editor.line()) {
            follow(line, chain);
        }
    }

    private static void follow(String line, Chain chain) {
        if (line == null) {
            throw new AssertionError("the editing process ended by itself");
        }
        Event.parse(line).ifPresent(chain::follow);
    }
}
