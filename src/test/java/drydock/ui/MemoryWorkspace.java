package drydock.ui;

import drydock.domain.Command;
import drydock.domain.Snapshot;
import drydock.workspace.Access;
import drydock.workspace.Commit;
import drydock.workspace.History;
import drydock.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A workspace without a file. */
public final class MemoryWorkspace implements Workspace {
    private final Deque<Snapshot> before = new ArrayDeque<>();
    private final Deque<String> words = new ArrayDeque<>();
    private Snapshot snapshot;

    public MemoryWorkspace(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** How many undo steps there are. */
    public int steps() {
        return before.size();
    }

    @Override
    public Path file() {
        return Path.of("memory.drydock");
    }

    @Override
    public Access access() {
        return new Access.ReadWrite();
    }

    @Override
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public History history() {
        return new History(Optional.ofNullable(words.peek()), Optional.empty());
    }

    @Override
    public String identity() {
        return "memory";
    }

    @Override
    public CompletableFuture<Commit> apply(Command command) {
        before.push(snapshot);
        words.push(command.words());
        snapshot = snapshot.with(command.changes());
        return CompletableFuture.completedFuture(new Commit(command.changes(), snapshot, history()));
    }

    @Override
    public CompletableFuture<Commit> undo() {
        snapshot = before.pop();
        words.pop();
        return CompletableFuture.completedFuture(new Commit(List.of(), snapshot, history()));
    }

    @Override
    public CompletableFuture<Commit> redo() {
        throw new UnsupportedOperationException();
    }
}
