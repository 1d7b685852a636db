package drydock.ui.evidence;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.Repository;
import drydock.scan.evidence.EvidenceReader;
import drydock.scan.evidence.ReportFile;
import drydock.scan.source.Sources;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.ui.base.FileDialogs;
import drydock.ui.base.RepositoryFolder;
import drydock.ui.base.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Reads in the background what the repository proves, one reading at a time, which can be watched and cancelled. */
public final class EvidenceWork {
    private final Studio studio;
    private final RepositoryFolder folder;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public EvidenceWork(Studio studio) {
        this.studio = studio;
        this.folder = new RepositoryFolder(studio);
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** From 0 to 1; -1 while the files are being read. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled.set(true);
    }

    /** Reads the repository, asking where it lies unless that was said on this computer. */
    public void read(Id<Project> project) {
        folder.chosenHere(project).or(() -> folder.choose(project)).ifPresent(place -> read(project, place));
    }

    /** Reads the repository in a folder that was chosen on this computer. */
    public void read(Id<Project> project, Path place) {
        read(project, place, List.of());
    }

    /** Lets the user choose reports of other tools, and reads them with the repository that they are about. */
    public void addReports(Id<Project> project) {
        List<Path> chosen =
                studio.desktop().files().openSeveral("Reports of tests, coverage and analysers", FileDialogs.Kind.ANY);
        if (!chosen.isEmpty()) {
            folder.chosenHere(project)
                    .or(() -> folder.choose(project))
                    .ifPresent(place -> read(project, place, chosen));
        }
    }

    private void read(Id<Project> project, Path place, List<Path> reports) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        progress.set(-1);
        cancelled.set(false);
        Snapshot before = studio.session().snapshot().get();
        studio.desktop()
                .tasks()
                .run(
                        "Read what the repository proves",
                        () -> tried(before, project, place, reports),
                        found -> {
                            busy.set(false);
                            found.ifPresentOrElse(
                                    reading -> keep(reading, place),
                                    () -> studio.desktop().notifier().tell("Cancelled: nothing was changed."));
                        },
                        () -> busy.set(false));
    }

    private Optional<EvidenceReading> tried(Snapshot before, Id<Project> project, Path place, List<Path> reports)
            throws ProblemException {
        try (SourceTree tree = Sources.open(place, Limits.USUAL)) {
            List<ReportFile> files = new ArrayList<>();
            for (Path report : reports) {
                files.add(ReportFile.read(report, studio.clock().getZone()));
            }
            EvidenceReader reader = new EvidenceReader(before, project, studio.today(), cancelled::get, this::tell);
            return Optional.of(reader.read(tree, files, studio.ids()));
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    "It could not be read. " + e.getMessage(),
                    "What was read before is kept.",
                    "Choose another folder or file, or see whether it can be opened.",
                    e));
        }
    }

    private void tell(int done, int all) {
        Platform.runLater(() -> progress.set((double) done / all));
    }

    private void keep(EvidenceReading reading, Path place) {
        Command command = EvidenceReader.command(reading);
        List<Change> changes = new ArrayList<>(command.changes());
        Snapshot now = studio.session().snapshot().get();
        if (now.find(Project.class, reading.project()).isEmpty()) {
            return; // removed while it was read
        }
        Optional<Repository> known =
                now.owned(Repository.class, reading.project()).stream().findFirst();
        if (known.isEmpty()) {
            changes.add(new Change.Put(Repository.chosen(studio.ids().next(), reading.project(), place.toString())));
        } else if (!known.get().folder().equals(place.toString())) {
            changes.add(new Change.Put(known.get().withFolder(place.toString())));
        }
        studio.performAndTell(new Command(command.words(), changes), "Read what the repository proves.");
    }
}
