package drydock.ui.base;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs what would block the FX thread elsewhere. */
public interface TaskRunner {
    /**
     * Runs {@code work} on a background thread, then {@code onSuccess} on the FX thread. A failure is shown to the user; the
     * top bar tells what runs.
     *
     * @param what is done, as the user would say it: "Export the plan"
     */
    default <T> void run(String what, Callable<T> work, Consumer<T> onSuccess) {
        run(what, work, onSuccess, () -> {});
    }

    /**
     * As {@link #run(String, Callable, Consumer)}, for what answers while the user types: too short and too frequent to be
     * listed among what runs.
     */
    default <T> void answer(String what, Callable<T> work, Consumer<T> onSuccess) {
        answer(what, work, onSuccess, () -> {});
    }

    /** As above; {@code onFailure} runs on the FX thread after the failure was shown. */
    default <T> void answer(String what, Callable<T> work, Consumer<T> onSuccess, Runnable onFailure) {
        run(what, work, onSuccess, onFailure);
    }

    /** As above; {@code onFailure} runs on the FX thread after the failure was shown. */
    <T> void run(String what, Callable<T> work, Consumer<T> onSuccess, Runnable onFailure);
}
