package drydock.ui.base;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs tasks on a pool and lists those under way. Called on the FX thread. */
public final class BackgroundTasks implements TaskRunner {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);

    private final ExecutorService pool;
    private final Executor fxThread;
    private final Consumer<Problem> problems;
    private final ReadOnlyListWrapper<String> running = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    public BackgroundTasks(ExecutorService pool, Executor fxThread, Consumer<Problem> problems) {
        this.pool = pool;
        this.fxThread = fxThread;
        this.problems = problems;
    }

    /** What is under way, oldest first. */
    public ReadOnlyListProperty<String> running() {
        return running.getReadOnlyProperty();
    }

    @Override
    public <T> void run(String what, Callable<T> work, Consumer<T> onSuccess, Runnable onFailure) {
        running.add(what);
        start(what, work, () -> running.remove(what), onSuccess, onFailure);
    }

    @Override
    public <T> void answer(String what, Callable<T> work, Consumer<T> onSuccess, Runnable onFailure) {
        start(what, work, () -> {}, onSuccess, onFailure);
    }

    /** @param done runs on the FX thread before what follows from it, however it ended */
    private <T> void start(String what, Callable<T> work, Runnable done, Consumer<T> onSuccess, Runnable onFailure) {
        pool.execute(() -> {
            try {
                T result = work.call();
                fxThread.execute(() -> {
                    done.run();
                    onSuccess.accept(result);
                });
            } catch (Throwable e) { // an error too: else it would look as if the task ran forever
                LOG.warn("background work failed", e);
                fxThread.execute(() -> {
                    done.run();
                    problems.accept(problem(what, e));
                    onFailure.run();
                });
            }
        });
    }

    private static Problem problem(String what, Throwable e) {
        Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
        return cause instanceof ProblemException expected
                ? expected.problem()
                : new Problem(
                        what + " did not work: " + e.getMessage(),
                        "Your data is as it was.",
                        "Try again; if it happens again, Help, “Show log file” tells where it failed.",
                        e);
    }
}
