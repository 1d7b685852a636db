package drydock.ui.base;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.workspace.Access;
import drydock.workspace.Commit;
import drydock.workspace.History;
import drydock.workspace.Workspace;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open workspace as screens see it. A command is painted at once and counts as saved only after its transaction is
 * committed; if the file refuses it, the screen goes back to what is in the file and the user is told. All calls come on
 * the FX thread.
 */
public final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Workspace workspace;
    private final Executor fxThread;
    private final Notifier notifier;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<SaveState> saveState;
    private final ReadOnlyObjectWrapper<History> history;
    private Snapshot committed;
    private int pending;
    private boolean repaintWhenSettled;
    private int refusals;

    /** The records of which a change was refused and none was saved since. */
    private final Set<Id<?>> unsaved = new HashSet<>();

    private CompletableFuture<Void> settling = new CompletableFuture<>();

    /**
     * @param fxThread runs what the writer's answers mean for the screen
     */
    public Session(Workspace workspace, Executor fxThread, Notifier notifier) {
        this.workspace = workspace;
        this.fxThread = fxThread;
        this.notifier = notifier;
        committed = workspace.snapshot();
        snapshot = new ReadOnlyObjectWrapper<>(committed);
        saveState = new ReadOnlyObjectWrapper<>(isReadOnly() ? SaveState.READ_ONLY : SaveState.SAVED);
        history = new ReadOnlyObjectWrapper<>(workspace.history());
    }

    /** The data as it is painted, changes under way included. */
    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveState() {
        return saveState.getReadOnlyProperty();
    }

    /** What undo and redo would do now. */
    public ReadOnlyObjectProperty<History> history() {
        return history.getReadOnlyProperty();
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Whether every change painted so far was answered by the file. */
    public boolean isSettled() {
        return pending == 0;
    }

    /** Completes on the FX thread when every change painted so far was answered by the file; see {@link #refusals}. */
    public CompletionStage<Void> whenSettled() {
        return isSettled() ? CompletableFuture.completedFuture(null) : settling;
    }

    /** How many changes were refused so far; the user was told of each. */
    public int refusals() {
        return refusals;
    }

    /** The workspace's own lasting identity, the same wherever the file lies. */
    public String workspaceId() {
        return workspace.identity();
    }

    public boolean isReadOnly() {
        return workspace.access() instanceof Access.ReadOnly;
    }

    /**
     * Paints {@code command} and saves it.
     *
     * @return completes on the FX thread: true once it is committed, false if it was refused (the user was told)
     */
    public CompletionStage<Boolean> perform(Command command) {
        if (workspace.access() instanceof Access.ReadOnly(Problem why)) {
            refusals++;
            notifier.problem(why);
            return CompletableFuture.completedFuture(false);
        }
        return write(command, workspace::apply);
    }

    /** Brings what the application ships into the workspace; in a new one that is no step that the user could undo. */
    public CompletionStage<Boolean> begin(Command command) {
        return write(command, workspace::begin);
    }

    private CompletionStage<Boolean> write(Command command, Function<Command, CompletableFuture<Commit>> writing) {
        if (command.changes().isEmpty()) {
            return CompletableFuture.completedFuture(true);
        }
        snapshot.set(snapshot.get().with(command.changes()));
        return settle(writing.apply(command), edited(command));
    }

    /** The records that {@code command} changes and that are in the file: what is typed of them stays in its field. */
    private Set<Id<?>> edited(Command command) {
        return command.changes().stream()
                .filter(change -> change instanceof Change.Put && committed.contains(change.type(), change.id()))
                .map(Change::id)
                .collect(Collectors.toSet());
    }

    /** Undoes the last step, if there is one. */
    public CompletionStage<Boolean> undo() {
        return replay(workspace::undo);
    }

    /** Does the step again that was undone last, if there is one. */
    public CompletionStage<Boolean> redo() {
        return replay(workspace::redo);
    }

    private CompletionStage<Boolean> replay(Supplier<CompletableFuture<Commit>> step) {
        if (workspace.access() instanceof Access.ReadOnly(Problem why)) {
            notifier.problem(why);
            return CompletableFuture.completedFuture(false);
        }
        repaintWhenSettled = true;
        return settle(step.get(), Set.of());
    }

    /** @param edited what {@link #unsaved} is about, should it be refused */
    private CompletionStage<Boolean> settle(CompletableFuture<Commit> answer, Set<Id<?>> edited) {
        pending++;
        saveState.set(SaveState.SAVING);
        return answer.handleAsync(
                (commit, failure) -> {
                    if (commit == null) {
                        unsaved.addAll(edited);
                    } else {
                        unsaved.removeAll(edited);
                    }
                    return settled(commit, failure);
                },
                fxThread);
    }

    private boolean settled(@Nullable Commit commit, @Nullable Throwable failure) {
        pending--;
        if (commit != null) {
            committed = commit.after();
            history.set(commit.history());
        } else {
            repaintWhenSettled = true;
            refusals++;
            report(failure);
        }
        if (pending == 0) {
            if (repaintWhenSettled) {
                repaintWhenSettled = false;
                snapshot.set(committed);
            }
            saveState.set(commit == null || !unsaved.isEmpty() ? SaveState.REFUSED : SaveState.SAVED);
            answerWaiting();
        }
        return commit != null;
    }

    private void answerWaiting() {
        CompletableFuture<Void> waiting = settling;
        settling = new CompletableFuture<>();
        waiting.complete(null);
    }

    private void report(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        LOG.warn("a change was refused", cause);
        notifier.problem(
                cause instanceof ProblemException expected
                        ? expected.problem()
                        : new Problem(
                                "The change could not be saved.",
                                "The file is as it was before it.",
                                "Try again; if it happens again, save a copy of the workspace. Help, “Show log file”"
                                        + " tells where it failed."));
    }
}
