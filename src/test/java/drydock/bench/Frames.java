package drydock.bench;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Tells when what was done to a scene is painted: the frame of the next pulse is laid out, rendered and handed to the
 * window system.
 */
final class Frames {
    private static final long PATIENCE_SECONDS = 60;

    private final LinkedBlockingQueue<Rendered> rendered = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable Expected> expected = new AtomicReference<>();
    private final AtomicLong pulse = new AtomicLong();
    /** When the first pulse after the newest input began; 0 until then. */
    private volatile long firstPulse;

    private record Rendered(long pulse, long at) {}

    /** Something that is to be painted: from the pulse in which it first holds, {@code held} is true. */
    private static final class Expected {
        private final BooleanSupplier done;
        private final CompletableFuture<Long> painted = new CompletableFuture<>();
        private volatile boolean held;

        private Expected(BooleanSupplier done) {
            this.done = done;
        }
    }

    /**
     * From something done to its frame.
     *
     * @param total with the wait for the next pulse, up to 17 ms at 60 a second
     * @param work without that wait: the handler, layout and rendering
     */
    record Painted(long total, long work) {}

    private Frames() {}

    /** Watches {@code scene} from now on; to be called on the FX thread. */
    static Frames of(Scene scene) {
        Frames frames = new Frames();
        scene.addPreLayoutPulseListener(frames::pulse);
        scene.addPostLayoutPulseListener(frames::laidOut);
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(frames::rendered);
        return frames;
    }

    private void pulse() {
        if (firstPulse == 0) {
            firstPulse = System.nanoTime();
        }
        pulse.incrementAndGet();
    }

    private void laidOut() {
        Expected next = expected.get();
        if (next != null && !next.held && next.done.getAsBoolean()) {
            next.held = true;
        }
    }

    /** Runs on the thread that renders; the next pulse waits for it. */
    private void rendered() {
        long now = System.nanoTime();
        Expected next = expected.get();
        if (next != null && next.held) {
            expected.set(null);
            next.painted.complete(now);
        }
        rendered.add(new Rendered(pulse.get(), now));
    }

    /** Does {@code input} on the FX thread and waits until what it changed at once is painted. */
    Painted paint(Runnable input) throws InterruptedException {
        rendered.clear();
        long[] times = new long[2];
        long before = onFx(() -> {
            times[0] = System.nanoTime();
            input.run();
            times[1] = System.nanoTime();
            firstPulse = 0;
        });
        Rendered frame = after(before);
        return new Painted(frame.at - times[0], times[1] - times[0] + frame.at - firstPulse);
    }

    /** Does {@code input} and waits until {@code done}, asked in every pulse from then on, holds and is painted. */
    long paintUntil(Runnable input, BooleanSupplier done) throws InterruptedException {
        List<CompletableFuture<Long>> painted = new ArrayList<>();
        long[] start = new long[1];
        onFx(() -> {
            start[0] = System.nanoTime();
            input.run();
            painted.add(expect(done));
        });
        return await(painted.getFirst()) - start[0];
    }

    /** When {@code done} is first painted, in {@link System#nanoTime()}; to be called on the FX thread. */
    CompletableFuture<Long> expect(BooleanSupplier done) {
        Expected next = new Expected(done);
        expected.set(next);
        return next.painted;
    }

    static long await(CompletableFuture<Long> painted) throws InterruptedException {
        try {
            return painted.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("it was not painted", e);
        }
    }

    /** Runs {@code work} on the FX thread and gives the number of the newest pulse before it. */
    long onFx(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        long[] newest = new long[1];
        Throwable[] failure = new Throwable[1];
        Platform.runLater(() -> {
            newest[0] = pulse.get();
            try {
                work.run();
            } catch (Throwable e) {
                failure[0] = e;
            }
            done.countDown();
        });
        if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the window does not answer");
        }
        if (failure[0] != null) {
            throw new IllegalStateException(failure[0]);
        }
        return newest[0];
    }

    private Rendered after(long pulse) throws InterruptedException {
        while (true) {
            Rendered next = rendered.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("nothing was painted");
            }
            if (next.pulse > pulse) {
                return next;
            }
        }
    }
}
