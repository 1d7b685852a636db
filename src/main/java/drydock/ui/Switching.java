package drydock.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of one workspace and opens another, both away from the FX thread, where the disk may take its time. One at a
 * time: what is asked for meanwhile is ignored, as a second click on the same button. Called on the FX thread.
 */
final class Switching {
    private final Executor pool;
    private final Executor fxThread;
    private @Nullable CompletableFuture<? extends Held> underWay;

    /** Something open that must be closed; it waits for the disk. */
    @FunctionalInterface
    interface Held {
        void close();
    }

    /**
     * @param pool opens and closes
     * @param fxThread runs what follows from it
     */
    Switching(Executor pool, Executor fxThread) {
        this.pool = pool;
        this.fxThread = fxThread;
    }

    /** Whether something is being opened. */
    boolean isUnderWay() {
        return underWay != null;
    }

    /** Closes {@code left}, then opens; exactly one of the two others follows, unless {@link #close} comes first. */
    <T extends Held> void run(Held left, Callable<T> opening, Consumer<T> opened, Consumer<Throwable> failed) {
        CompletableFuture<T> next = new CompletableFuture<>();
        underWay = next;
        pool.execute(() -> {
            try {
                left.close();
                next.complete(opening.call());
            } catch (Throwable e) { // an error too: else the window would wait for ever
                next.completeExceptionally(e);
            }
        });
        // not within the answer, which would keep what is thrown
        CompletableFuture<?> _ = next.whenComplete(
                (result, failure) -> fxThread.execute(() -> ended(next, result, failure, opened, failed)));
    }

    private <T extends Held> void ended(
            CompletableFuture<T> what,
            @Nullable T result,
            @Nullable Throwable failure,
            Consumer<T> opened,
            Consumer<Throwable> failed) {
        if (underWay != what) {
            return;
        }
        underWay = null;
        if (result != null) {
            opened.accept(result);
        } else if (failure != null) {
            failed.accept(failure);
        }
    }

    /** Waits for what is under way, and closes what it opened. */
    void close() {
        CompletableFuture<? extends Held> last = underWay;
        underWay = null;
        if (last != null) {
            last.thenAccept(Held::close).exceptionally(failed -> null).join();
        }
    }
}
