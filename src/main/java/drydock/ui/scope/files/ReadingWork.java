package drydock.ui.scope.files;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.Repository;
import drydock.domain.repository.ScopeRule;
import drydock.scan.reading.Reading;
import drydock.scan.reading.ReadingCommand;
import drydock.scan.reading.RepositoryReader;
import drydock.scan.reading.SealedMeasures;
import drydock.ui.base.CountedWork;
import drydock.ui.base.RepositoryFolder;
import drydock.ui.base.Studio;
import drydock.workspace.Measure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the repository in the background, one reading at a time, which can be watched and cancelled. */
public final class ReadingWork {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingWork.class);

    private final Studio studio;
    private final CountedWork work;
    /** What was counted before, in this run of the application too; touched by the background work only. */
    private @Nullable SealedMeasures measures;

    public ReadingWork(Studio studio) {
        this.studio = studio;
        work = new CountedWork(studio.desktop());
    }

    public ReadOnlyBooleanProperty busy() {
        return work.busy();
    }

    /** The work itself, to be watched and cancelled. */
    CountedWork counted() {
        return work;
    }

    /** Reads the files as they are now and keeps what was found. */
    void read(Id<Project> project, Path place) {
        read(project, place, () -> {});
    }

    /** @param then is done once that is in the file; not if it was cancelled or failed */
    void read(Id<Project> project, Path place, Runnable then) {
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
                    // what was read stands above the files, with the day; a message would lie over them
                    studio.session().perform(command).thenAccept(saved -> {
                        if (saved) {
                            then.run();
                        }
                    });
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
     * Does {@code reading} in the background unless something is under way already.
     *
     * @param done on the FX thread; not called if it was cancelled or failed
     */
    public <T> void run(String what, Work<T> reading, Consumer<T> done) {
        byte[] secret = new RepositoryFolder(studio).secret();
        work.run(
                what,
                (progress, cancellation) -> {
                    SealedMeasures store = measures(secret);
                    T result = reading.with(new RepositoryReader(store, progress, cancellation));
                    keep(store);
                    return result;
                },
                done);
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
            try {
                studio.session().workspace().keepMeasures(added, store.used()).join();
            } catch (CompletionException e) {
                LOG.warn("the counts could not be kept: they are made again at the next reading", e);
            }
        }
    }

    private Snapshot now() {
        return studio.session().snapshot().get();
    }
}
