package drydock.ui.scope.files;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.Repository;
import drydock.domain.repository.ScopeRule;
import drydock.scan.reading.Reading;
import drydock.scan.reading.ReadingCommand;
import drydock.scan.reading.RepositoryReader;
import drydock.scan.reading.SealedMeasures;
import drydock.ui.base.RepositoryFolder;
import drydock.ui.base.Studio;
import drydock.workspace.Measure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** Reads the repository in the background, one reading at a time, which can be watched and cancelled. */
public final class ReadingWork {
    private final Studio studio;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private volatile Counted counted = Counted.NOTHING;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    /** What was counted before, in this run of the application too; touched by the background work only. */
    private @Nullable SealedMeasures measures;

    /** How far a reading is. */
    public record Counted(int done, int found) {
        static final Counted NOTHING = new Counted(0, 0);
    }

    public ReadingWork(Studio studio) {
        this.studio = studio;
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

    /** Reads the files as they are now and keeps what was found. */
    void read(Id<Project> project, Path place) {
        Snapshot before = now();
        LocalDateTime at = LocalDateTime.now(studio.clock()).withNano(0);
        run(
                "Read the repository",
                reader -> {
                    Reading reading = reader.read(place, null);
                    return new Read(
                            reading, ReadingCommand.of(before, project, studio.ids(), place.toString(), reading, at));
                },
                read -> {
                    Command command = isSame(now(), before)
                            ? read.command()
                            : ReadingCommand.of(now(), project, studio.ids(), place.toString(), read.reading(), at);
                    studio.performAndTell(
                            command,
                            "Read "
                                    + studio.format()
                                            .number(read.reading().files().size()) + " source files.");
                });
    }

    private record Read(Reading reading, Command command) {}

    private static boolean isSame(Snapshot now, Snapshot before) {
        return List.of(CodeFile.class, ScopeRule.class, Repository.class).stream()
                .allMatch(type -> now.sameTable(type, before));
    }

    /** What is done with a reader. */
    @FunctionalInterface
    public interface Work<T> {
        T with(RepositoryReader reader) throws IOException;
    }

    /**
     * Does {@code work} in the background unless something is under way already.
     *
     * @param done on the FX thread; not called if it was cancelled or failed
     */
    public <T> void run(String what, Work<T> work, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        cancelled.set(false);
        counted = Counted.NOTHING;
        byte[] secret = new RepositoryFolder(studio).secret();
        studio.desktop()
                .tasks()
                .run(
                        what,
                        () -> tried(work, secret),
                        (Optional<T> found) -> {
                            busy.set(false);
                            found.ifPresentOrElse(
                                    done, () -> studio.desktop().notifier().tell("Cancelled."));
                        },
                        () -> busy.set(false));
    }

    private <T> Optional<T> tried(Work<T> work, byte[] secret) throws ProblemException {
        try {
            SealedMeasures store = measures(secret);
            RepositoryReader reader =
                    new RepositoryReader(store, (done, found) -> counted = new Counted(done, found), cancelled::get);
            T result = work.with(reader);
            keep(store);
            return Optional.of(result);
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    "The repository could not be read. " + e.getMessage(),
                    "What was read before is kept.",
                    "Choose another folder, or see whether the folder can be opened.",
                    e));
        }
    }

    private SealedMeasures measures(byte[] secret) {
        if (measures == null) {
            List<SealedMeasures.Sealed> kept = studio.session().workspace().measures().join().stream()
                    .map(each -> new SealedMeasures.Sealed(each.key(), each.seal(), each.content()))
                    .toList();
            measures = new SealedMeasures(secret, kept);
        }
        return measures;
    }

    /** A help only: what cannot be kept is counted again. */
    private void keep(SealedMeasures store) {
        List<Measure> added = store.takeAdded().stream()
                .map(each -> new Measure(each.key(), each.seal(), each.content()))
                .toList();
        if (!added.isEmpty() && !studio.session().isReadOnly()) {
            studio.session().workspace().keepMeasures(added, store.used()).join();
        }
    }

    private Snapshot now() {
        return studio.session().snapshot().get();
    }
}
