package drydock.workspace.torture;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.workspace.Access;
import drydock.workspace.Environment;
import drydock.workspace.Workspace;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Main class of another Drydock. It says that it is ready, waits for a line with a seed, how many edits it makes before it
 * opens the file again, and the file; then edits at random and prints what happened, each line with the time, until it is
 * killed.
 */
final class EditingProcess {
    private EditingProcess() {}

    public static void main(String[] arguments) throws Exception {
        Environment environment = Environment.ofThisProcess("test", problem -> say("background", problem.happened()));
        Logger.getLogger("").setLevel(Level.OFF);
        System.out.println("ready");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String[] words = Objects.requireNonNull(in.readLine()).split(" ", 3);
        Random random = new Random(Long.parseLong(words[0]));
        while (true) {
            session(Path.of(words[2]), environment, random, Integer.parseInt(words[1]));
        }
    }

    private static void session(Path file, Environment environment, Random random, int edits) {
        try (Workspace workspace = Workspace.open(file, environment)) {
            if (workspace.access() instanceof Access.ReadOnly) {
                look(new Scribe(workspace, random, new Unsaid()));
                return;
            }
            Scribe scribe = new Scribe(workspace, random, new Printed());
            say(Event.Kind.OPENED, scribe.now());
            for (int i = 0; i < edits; i++) {
                scribe.edit();
            }
        } catch (ProblemException e) {
            say("turned away", e.problem().happened());
        }
    }

    private static void look(Scribe scribe) {
        say(Event.Kind.LOOKED, scribe.now());
        if (scribe.add().isEmpty()) {
            throw new AssertionError("an edit without the right to it");
        }
    }

    /** What somebody tries who may only look is no state that the file could be in: said, it would hide what the other tries. */
    private static final class Unsaid implements Scribe.Ledger {
        @Override
        public void tries(Tally next) {}

        @Override
        public void acknowledged(Tally state) {}

        @Override
        public void refused(Problem problem) {}
    }

    private static final class Printed implements Scribe.Ledger {
        @Override
        public void tries(Tally next) {
            say(Event.Kind.TRIES, next);
        }

        @Override
        public void acknowledged(Tally state) {
            say(Event.Kind.ACKNOWLEDGED, state);
        }

        @Override
        public void refused(Problem problem) {
            say("refused", problem.happened());
        }
    }

    private static void say(Event.Kind kind, Tally state) {
        say(kind.name(), state.toString());
    }

    /** The point at the end tells whether the line is whole. */
    private static void say(String what, String words) {
        System.out.println(System.nanoTime() + "|" + what + "|" + words.replace('|', '/') + "|.");
        System.out.flush();
    }
}
