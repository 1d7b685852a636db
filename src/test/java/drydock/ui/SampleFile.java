package drydock.ui;

import drydock.bundle.Bundle;
import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.ProblemException;
import drydock.domain.project.Person;
import drydock.domain.sample.SampleProject;
import drydock.domain.time.WorkingDays;
import drydock.workspace.Environment;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Stream;

/** Workspaces on the disk, made without a window. */
final class SampleFile {
    private static final Bundle BUNDLE = Bundle.load();

    private final Ids ids = Ids.from(new Random(7));
    private final Workspace workspace;

    private SampleFile(Path file) throws ProblemException {
        workspace = Workspace.create(file, Environment.ofThisProcess("test", problem -> {}));
        CatalogueUpdate.of(workspace.snapshot(), BUNDLE, ShippedSet.GUIDE, ids)
                .ifPresent(update -> perform(update.command()));
    }

    /** Makes {@code file} with one person in it and without any backup. */
    static Path with(Path file, String person) throws Exception {
        SampleFile made = new SampleFile(file);
        made.add(person);
        made.workspace.close();
        removeBackups(file);
        return file;
    }

    /** As above, with a backup that was made before {@code later} was added. */
    static Path withBackupBefore(Path file, String person, String later) throws Exception {
        SampleFile made = new SampleFile(file);
        made.add(person);
        made.workspace.backUp().get();
        made.add(later);
        made.workspace.close();
        return file;
    }

    /** Makes {@code file} with the sample project as it is on the day of the tests, and without any backup. */
    static Path withSampleProject(Path file) throws Exception {
        SampleFile made = new SampleFile(file);
        made.perform(SampleProject.add(
                made.workspace.snapshot(),
                made.ids.next(),
                made.ids,
                LocalDate.ofInstant(Harness.NOW, ZoneOffset.UTC),
                WorkingDays.MONDAY_TO_FRIDAY));
        made.workspace.close();
        removeBackups(file);
        return file;
    }

    private void add(String person) {
        perform(Command.put("Add person", new Person(ids.next(), person, "", "")));
    }

    private void perform(Command command) {
        workspace.apply(command).join();
    }

    private static void removeBackups(Path file) throws IOException {
        Path folder = file.resolveSibling(file.getFileName() + ".backups");
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> backups = Files.list(folder)) {
            for (Path backup : backups.toList()) {
                Files.delete(backup);
            }
        }
    }
}
