package drydock.ui;

import drydock.bundle.Bundle;
import drydock.domain.Problem;
import drydock.workspace.Environment;
import drydock.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What need not wait for the window: the workspace is opened and the shipped data read while JavaFX gets ready.
 *
 * @param file the workspace that is opened, or made if it is the default one of somebody who never had any
 * @param listener to be completed with who is to be told of what goes wrong in the background
 */
record HeadStart(
        Path file,
        CompletableFuture<Bundle> bundle,
        Environment environment,
        CompletableFuture<Workspace> workspace,
        CompletableFuture<Consumer<Problem>> listener) {
    /**
     * Begins.
     *
     * @param wanted the workspace to open; null for the one that was open last
     */
    static HeadStart begin(Machine machine, @Nullable Path wanted) {
        CompletableFuture<Consumer<Problem>> listener = new CompletableFuture<>();
        Environment environment = Environment.ofThisProcess(machine.version(), problem -> {
            CompletableFuture<?> _ = listener.thenAccept(listening -> listening.accept(problem));
        });
        Path file = wanted != null ? wanted : lastOrDefault(machine);
        boolean isNew = file.equals(machine.defaultWorkspace()) && !Files.exists(file) && isFirstStart(machine);
        return new HeadStart(
                file,
                begin(machine, Bundle::load),
                environment,
                begin(machine, () -> isNew ? Workspace.create(file, environment) : Workspace.open(file, environment)),
                listener);
    }

    /** The workspaces that were open and are still there, the latest first. */
    static Stream<Path> recent(Machine machine) {
        return machine.settings().settings().recentFiles().stream().filter(Files::exists);
    }

    /** The opened workspace, once it is. */
    Workspace opened() throws Exception {
        return awaited(workspace);
    }

    /** The shipped data, once it is read. */
    Bundle shipped() throws Exception {
        return awaited(bundle);
    }

    /**
     * Where none of the workspaces that were open is there, as when their disk is not connected, the last one all the same: a
     * new empty one in its place would look as if everything was lost.
     */
    private static Path lastOrDefault(Machine machine) {
        Path usual = machine.defaultWorkspace();
        return recent(machine)
                .findFirst()
                .or(() -> Files.exists(usual)
                        ? Optional.of(usual)
                        : machine.settings().settings().recentFiles().stream().findFirst())
                .orElse(usual);
    }

    /** Where the settings were left out or are broken, it is not known whether it is the first: no file is made unasked. */
    private static boolean isFirstStart(Machine machine) {
        return machine.settings().notice().isEmpty()
                && machine.settings().settings().recent().isEmpty();
    }

    private static <T> CompletableFuture<T> begin(Machine machine, Callable<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                machine.pool());
    }

    private static <T> T awaited(CompletableFuture<T> work) throws Exception {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
