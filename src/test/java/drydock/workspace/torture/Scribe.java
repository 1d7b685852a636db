package drydock.workspace.torture;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.workspace.Samples;
import drydock.workspace.Workspace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Edits a workspace at random: adds single records and many at once, renames, writes long notes, removes, undoes and
 * redoes, keeps files. Says before each edit what the state will be, and after it whether it was acknowledged.
 */
final class Scribe {
    private static final int MANY = 400;
    private static final int LONGEST_NOTE = 60_000;
    private static final int LARGEST_FILE = 40_000;

    private final Workspace workspace;
    private final Random random;
    private final Samples samples;
    private final Ledger ledger;
    private final Tally.Counter counter = new Tally.Counter();
    private final Deque<Tally> undoable = new ArrayDeque<>();
    private final Deque<Tally> redoable = new ArrayDeque<>();
    private Tally now;
    private int edits;

    /** Is told of every edit. */
    interface Ledger {
        /** An edit begins that leads to this state. */
        void tries(Tally next);

        /** It is in the file. */
        void acknowledged(Tally state);

        /** It is not, and the user is told so. */
        void refused(Problem problem);
    }

    Scribe(Workspace workspace, Random random, Ledger ledger) {
        this.workspace = workspace;
        this.random = random;
        this.ledger = ledger;
        samples = new Samples(Ids.from(random));
        now = counter.of(workspace.snapshot());
    }

    /** The state that was acknowledged last, or that was found. */
    Tally now() {
        return now;
    }

    /** Makes one edit, and gives why it was refused. */
    Optional<Problem> edit() {
        edits++;
        int dice = random.nextInt(100);
        if (dice < 12 && !undoable.isEmpty()) {
            return undo();
        }
        if (dice < 22 && !redoable.isEmpty()) {
            return redo();
        }
        if (dice < 27) {
            byte[] file = new byte[random.nextInt(LARGEST_FILE)];
            random.nextBytes(file);
            return outcome(now, () -> workspace.attach(file));
        }
        return apply(command(dice));
    }

    /** Makes one edit that only ever adds a step. */
    Optional<Problem> add() {
        edits++;
        return apply(Command.put("Add person " + edits, samples.person("person " + edits)));
    }

    private Command command(int dice) {
        Snapshot snapshot = workspace.snapshot();
        List<Person> people = new ArrayList<>(snapshot.all(Person.class));
        if (dice < 35 && snapshot.everything().count() < MANY) {
            return Command.put("Add one of each " + edits, samples.oneOfEach());
        }
        if (dice < 55) {
            return Command.put(
                    "Write notes " + edits, samples.project("Vault " + edits).withNotes(note()));
        }
        if (dice < 65 && !people.isEmpty()) {
            Person gone = people.get(random.nextInt(people.size()));
            return Command.remove("Remove " + edits, snapshot, List.of(gone));
        }
        if (dice < 80 && !people.isEmpty()) {
            Person renamed = people.get(random.nextInt(people.size())).withName("renamed " + random.nextLong());
            return Command.put("Rename " + edits, renamed);
        }
        return Command.put("Add person " + edits, samples.person("person " + edits));
    }

    /** Of random letters, which do not fit into fewer pages. */
    private String note() {
        return random.ints(random.nextInt(LONGEST_NOTE), 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Optional<Problem> apply(Command command) {
        List<Change> changes = command.changes();
        Tally before = now;
        Optional<Problem> refused =
                outcome(counter.after(now, workspace.snapshot(), changes), () -> workspace.apply(command));
        if (refused.isEmpty()) {
            undoable.push(before);
            redoable.clear();
        }
        return refused;
    }

    private Optional<Problem> undo() {
        Tally before = now;
        Optional<Problem> refused = outcome(undoable.getFirst(), workspace::undo);
        if (refused.isEmpty()) {
            undoable.pop();
            redoable.push(before);
        }
        return refused;
    }

    private Optional<Problem> redo() {
        Tally before = now;
        Optional<Problem> refused = outcome(redoable.getFirst(), workspace::redo);
        if (refused.isEmpty()) {
            redoable.pop();
            undoable.push(before);
        }
        return refused;
    }

    private Optional<Problem> outcome(Tally next, Supplier<CompletableFuture<?>> edit) {
        ledger.tries(next);
        try {
            edit.get().join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof ProblemException refusal)) {
                throw e;
            }
            check(now, "after a refusal");
            ledger.refused(refusal.problem());
            return Optional.of(refusal.problem());
        }
        check(next, "after an edit");
        now = next;
        ledger.acknowledged(next);
        return Optional.empty();
    }

    /** What the user sees is what was promised. */
    private void check(Tally wanted, String when) {
        if (!counter.of(workspace.snapshot()).equals(wanted)) {
            throw new AssertionError("the state in memory is wrong " + when);
        }
    }
}
