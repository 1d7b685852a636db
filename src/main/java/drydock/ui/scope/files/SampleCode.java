package drydock.ui.scope.files;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CommitNames;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.NamedCommit;
import drydock.domain.repository.ScopeRule;
import drydock.scan.git.SampleRepository;
import drydock.scan.reading.Freezing;
import drydock.scan.reading.Reading;
import drydock.scan.reading.RepositoryReader;
import drydock.scan.scope.Choices;
import drydock.ui.base.RepositoryFolder;
import drydock.ui.base.Studio;
import drydock.ui.evidence.EvidenceWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample's code, step by step as a founder would: it is written beside the workspace, read, its audited commit is frozen and
 * named, and what it proves is read. After that every screen about a repository has something to show.
 */
final class SampleCode {
    private final Studio studio;
    private final ReadingWork work;
    private final EvidenceWork evidence;

    SampleCode(Studio studio, ReadingWork work) {
        this.studio = studio;
        this.work = work;
        this.evidence = new EvidenceWork(studio);
    }

    void read(Id<Project> project) {
        Path file = studio.session().workspace().file();
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.drydock$", "");
        Path folder = file.resolveSibling(name + "-sample-code");
        studio.desktop().tasks().run("Write the sample's code", () -> written(folder), place -> {
            new RepositoryFolder(studio).remember(project, place);
            work.read(project, place, () -> freeze(project, place));
        });
    }

    private void freeze(Id<Project> project, Path place) {
        Snapshot before = now();
        work.run(
                "Freeze the sample's scope",
                reader -> pin(reader, before, project, place),
                scope -> studio.session().perform(command(project, scope)).thenAccept(saved -> {
                    if (saved) {
                        evidence.read(project, place);
                    }
                }));
    }

    private FrozenScope pin(RepositoryReader reader, Snapshot before, Id<Project> project, Path place)
            throws IOException {
        Reading reading = reader.read(place, SampleRepository.AUDITED);
        return Freezing.pin(
                        before,
                        project,
                        studio.ids(),
                        Choices.of(before.owned(ScopeRule.class, project)),
                        new Freezing.Names("", SampleRepository.AUDITED, studio.today()),
                        reading,
                        reader.standing(place, reading.commit()))
                .scope();
    }

    private Command command(Id<Project> project, FrozenScope scope) {
        Command name = CommitNames.name(
                now(), project, studio.ids(), NamedCommit.Role.AUDITED, SampleRepository.AUDITED, scope.commit());
        List<Change> changes = new ArrayList<>(name.changes());
        changes.add(new Change.Put(scope));
        return new Command("Freeze the sample's scope", changes);
    }

    private Path written(Path folder) throws ProblemException {
        try {
            SampleRepository.write(folder, studio.clock().instant());
            return folder;
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    "The sample's code could not be written to " + folder + ".",
                    "Your workspace is unchanged.",
                    "See whether the folder can be written to, or read a repository of your own.",
                    e));
        }
    }

    private Snapshot now() {
        return studio.session().snapshot().get();
    }
}
