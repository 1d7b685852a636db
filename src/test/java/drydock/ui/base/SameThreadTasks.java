package drydock.ui.base;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs every task at once, on the thread that asks for it; a failure fails the test. */
public final class SameThreadTasks implements TaskRunner {
    @Override
    public <T> void run(String what, Callable<T> work, Consumer<T> onSuccess, Runnable onFailure) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            throw new AssertionError(what, e);
        }
        onSuccess.accept(result);
    }
}
