package drydock.ui.base;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.scan.Progress;
import drydock.scan.tree.Cancellation;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Reads a repository in the background, one piece of work at a time, which counts files and can be cancelled. Called on the FX
 * thread, unless said otherwise.
 */
public final class CountedWork {
    private final Desktop desktop;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private volatile Counted counted = Counted.NOTHING;

    /** How far it is. */
    public record Counted(int done, int found) {
        static final Counted NOTHING = new Counted(0, 0);
    }

    /** What is done. */
    @FunctionalInterface
    public interface Work<T> {
        /** @throws IOException with a sentence for a person, if the repository cannot be read */
        T with(Progress progress, Cancellation cancellation) throws IOException;
    }

    public CountedWork(Desktop desktop) {
        this.desktop = desktop;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** How far it is now; may be asked on any thread. */
    public Counted counted() {
        return counted;
    }

    public void cancel() {
        cancelled.set(true);
    }

    /**
     * Does {@code work} unless something is under way already.
     *
     * @param what is done, as the user would say it
     * @param done is handed what came of it; not called if it was cancelled or failed
     */
    public <T> void run(String what, Work<T> work, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        cancelled.set(false);
        counted = Counted.NOTHING;
        desktop.tasks()
                .run(
                        what,
                        () -> tried(work),
                        (Optional<T> found) -> {
                            busy.set(false);
                            found.ifPresentOrElse(done, () -> desktop.notifier().tell("Cancelled."));
                        },
                        () -> busy.set(false));
    }

    private static String sentence(IOException e) {
        String text = e.getMessage() == null ? e.toString() : e.getMessage();
        return text.endsWith(".") ? text : text + ".";
    }

    private <T> Optional<T> tried(Work<T> work) throws ProblemException {
        try {
            return Optional.of(work.with((done, found) -> counted = new Counted(done, found), cancelled::get));
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    "The repository could not be read. " + sentence(e),
                    "What was read before is kept.",
                    "Choose another folder or commit, or see whether the folder can be opened.",
                    e));
        }
    }
}
