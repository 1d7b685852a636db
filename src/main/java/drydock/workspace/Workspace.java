package drydock.workspace;

import drydock.domain.*;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

public interface Workspace {
    Path file();

    Access access();

    Snapshot snapshot();

    History history();

    String identity();

    CompletableFuture<Commit> apply(Command c);

    CompletableFuture<Commit> undo();

    CompletableFuture<Commit> redo();
}
