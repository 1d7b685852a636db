package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.project.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BackupTest extends RealFile {
    @Test
    void openingMakesOneUnlessNothingChangedSinceTheLast() throws Exception {
        create().close();
        assertThat(backups()).hasSize(1);
        environment.pass(Duration.ofDays(1));
        open().close();
        assertThat(backups()).hasSize(1);
        try (Workspace workspace = open()) {
            workspace
                    .apply(Command.put("Add project", samples.project("Vault")))
                    .get();
        }
        environment.pass(Duration.ofDays(1));
        open().close();
        assertThat(backups()).hasSize(2);
        Backup newest = backups().getFirst();
        assertThat(newest.reason()).isEqualTo(Backup.Reason.OPENED);
        assertThat(newest.time()).isEqualTo(environment.instant());
        assertThat(newest.contents()).contains(new Backup.Contents(1, 0, Optional.of("Add project")));
        assertThat(environment.problems()).isEmpty();
    }

    @Test
    void whileThingsChangeOneIsMadeAtMostEveryQuarterOfAnHour() throws Exception {
        try (Workspace workspace = create()) {
            workspace.tick().join(); // until the one of opening is made
            environment.pass(Duration.ofMinutes(16));
            workspace.tick().join(); // nothing changed
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
            workspace.tick().join();
            environment.pass(Duration.ofMinutes(14));
            workspace.apply(Command.put("Add person", samples.person("Bob"))).get();
            workspace.tick().join(); // too soon
            environment.pass(Duration.ofMinutes(1));
            workspace.tick().join();
            environment.pass(Duration.ofMinutes(20));
            workspace.tick().join(); // nothing changed
        }
        assertThat(backups())
                .extracting(Backup::reason)
                .containsExactly(Backup.Reason.CHANGED, Backup.Reason.CHANGED, Backup.Reason.OPENED);
    }

    @Test
    void aClockThatIsSetBackDoesNotStopThem() throws Exception {
        environment.pass(Duration.ofDays(1_000));
        try (Workspace workspace = create()) {
            workspace.tick().join();
            environment.pass(Duration.ofDays(-1_000));
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
            workspace.tick().join();
        }
        assertThat(backups())
                .extracting(Backup::reason)
                .containsExactly(Backup.Reason.OPENED, Backup.Reason.CHANGED); // by their times, the first is newer
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void backupsAreForTheOwnerAlone() throws Exception {
        create().close();
        Path backup = backups().getFirst().file();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void ofAWorkspaceThatWasDamagedNoneIsMadeAndItIsToldWhatToDo() throws Exception {
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
            environment.pass(Duration.ofMinutes(15));
            sql(file(), "UPDATE person SET role = 'boss'");
            workspace.tick().join();
            assertThat(problem(workspace.backUp())).contains("No backup of it can be made", "Damaged: person");
        }
        assertThat(backups()).hasSize(1);
        assertThat(environment.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.text())
                        .contains(file() + " was damaged", "earlier backups are still there", "Save a copy"));
        try (Stream<Path> files = Files.list(backupFolder())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndWorkGoesOn() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(backupFolder(), "in the way");
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
        }
        assertThat(environment.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("No backup", "Every change is in the file"));
        try (Workspace workspace = open()) {
            assertThat(workspace.snapshot().all(Person.class)).hasSize(1);
        }
    }

    @Test
    void whatIsNotOursIsLeftAlone() throws Exception {
        create().close();
        Path foreign = Files.writeString(backupFolder().resolve("mine.drydock"), "x");
        Path halfDone = Files.writeString(backupFolder().resolve("x.unchecked"), "left by a crash");
        Path journal = Files.writeString(backupFolder().resolve("x.unchecked-journal"), "left by a crash");
        open().close();
        assertThat(backups()).hasSize(1);
        assertThat(foreign).exists();
        assertThat(halfDone).doesNotExist();
        assertThat(journal).doesNotExist();
    }

    @Test
    void ifTheNewestIsNotSoundAnotherIsMade() throws Exception {
        create().close();
        sql(backups().getFirst().file(), "UPDATE meta SET value = 'x' WHERE key = 'created by'");
        environment.pass(Duration.ofMinutes(1));
        try (Workspace workspace = open()) {
            for (int i = 0; i < 1_000 && backups().size() == 1; i++) {
                workspace.tick().join(); // the newest is checked in the background
            }
        }
        assertThat(backups()).extracting(Backup::reason).containsExactly(Backup.Reason.CHANGED, Backup.Reason.OPENED);
    }

    @Test
    void aClockThatWasSetBackDoesNotCostTheNewestBackup() throws Exception {
        create().close();
        environment.pass(Duration.ofDays(-400));
        try (Workspace workspace = open()) {
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
            for (int i = 0; i < 6; i++) {
                assertThat(workspace.backUp().get().file()).exists();
            }
        }
    }

    @Test
    void oldOnesAreThinnedOut() throws Exception {
        try (Workspace workspace = create()) {
            for (int i = 0; i < 12; i++) {
                environment.pass(Duration.ofMinutes(15));
                workspace
                        .apply(Command.put("Add person", samples.person("Ada " + i)))
                        .get();
                workspace.tick().join();
            }
            assertThat(workspace.backUp().get().reason()).isEqualTo(Backup.Reason.ASKED);
        }
        assertThat(backups().size()).isBetween(4, 8);
    }

    private Path backupFolder() {
        return file().resolveSibling("test.drydock.backups");
    }

    private List<Backup> backups() throws Exception {
        return new Recovery(environment.get()).backups(file());
    }
}
