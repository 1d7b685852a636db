package drydock.workspace;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread with a name, and what it has to do, one after another. */
final class WorkThread {
    private final ScheduledThreadPoolExecutor executor;

    WorkThread(String name) {
        executor = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name(name).daemon().factory());
    }

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

    /** Runs {@code work} which must not throw, again and again with {@code pause} between. */
    void repeat(Runnable work, Duration pause) {
        ScheduledFuture<?> _ =
                executor.scheduleWithFixedDelay(work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether nothing more can be submitted. */
    boolean isClosed() {
        return executor.isShutdown();
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
