package drydock.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** The one thread that changes an open file. */
final class WriterThread {
    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("drydock-writer").daemon().factory());

    /** What runs there. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Exception;
    }

    /** Runs {@code work} after all that was submitted before; the future is completed on this thread. */
    <T> CompletableFuture<T> submit(Work<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        try {
            executor.execute(() -> run(work, future));
        } catch (RejectedExecutionException e) {
            future.completeExceptionally(new IllegalStateException("the workspace is closed", e));
        }
        return future;
    }

    /** Waits until all that was submitted is done; also where the caller is interrupted, since work would be lost. */
    void close() {
        executor.close();
    }

    private static <T> void run(Work<T> work, CompletableFuture<T> future) {
        try {
            future.complete(work.run());
        } catch (Throwable e) {
            future.completeExceptionally(e); // also errors: whoever asked must not wait for ever
        }
    }
}
