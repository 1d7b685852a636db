package drydock.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class BackgroundTasksTest {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final Queue<Runnable> fxThread = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private final BackgroundTasks tasks = new BackgroundTasks(pool, fxThread::add, problems::add);

    /** Runs what was given to the pool, then what is to happen on the FX thread. */
    private void finish() throws InterruptedException {
        pool.shutdown();
        assertThat(pool.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        while (!fxThread.isEmpty()) {
            fxThread.remove().run();
        }
    }

    @Test
    void anErrorIsToldAsAnExceptionIsAndTheTaskIsNoLongerListed() throws Exception {
        List<String> failed = new ArrayList<>();
        tasks.run(
                "Export the plan",
                () -> {
                    throw new StackOverflowError("too deep");
                },
                result -> {},
                () -> failed.add("failed"));
        assertThat(tasks.running()).containsExactly("Export the plan");
        finish();

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.happened()).contains("Export the plan", "too deep"));
        assertThat(failed).hasSize(1);
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void whatAnswersWhileOneTypesIsNotListed() throws Exception {
        List<String> answers = new ArrayList<>();
        tasks.answer("Search", () -> "found", answers::add);
        assertThat(tasks.running()).isEmpty();
        finish();

        assertThat(answers).containsExactly("found");
    }
}
