package drydock.scan;

import drydock.scan.tree.Cancellation;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs jobs on all cores. Whoever hands in more than some thousand waits, so that a long list of files is never held in memory as
 * a list of jobs; that many, because to be woken for each takes as long as a small job. The first failure of a job ends the work
 * and is thrown by {@link #finish}.
 */
public final class Workers implements AutoCloseable {
    private static final int WAITING = 8192;
    private static final int CHECK_MILLIS = 50;

    private final Cancellation cancellation;
    private final Semaphore places = new Semaphore(WAITING);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("scan").factory());

    public Workers(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /** Hands in a job; waits while too many wait. */
    public void run(Runnable job) {
        takePlace();
        threads.execute(() -> {
            try {
                if (failure.get() == null && !cancellation.isRequested()) {
                    job.run();
                }
            } catch (RuntimeException | Error e) {
                // also where memory or stack ran out: a file must not be missing from the results without a word
                failure.compareAndSet(null, e);
            } finally {
                places.release();
            }
        });
    }

    /** Waits for all jobs, behind which no other may follow. */
    public void finish() {
        // not for all the places: whoever waits for these is woken by each job, and looks in vain
        threads.shutdown();
        await(() -> threads.awaitTermination(CHECK_MILLIS, TimeUnit.MILLISECONDS));
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private void takePlace() {
        await(() -> places.tryAcquire(CHECK_MILLIS, TimeUnit.MILLISECONDS));
    }

    private void await(Wait wait) {
        try {
            while (!wait.isOver()) {
                cancellation.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        cancellation.check();
    }

    /** Waits for a moment. */
    private interface Wait {
        boolean isOver() throws InterruptedException;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
