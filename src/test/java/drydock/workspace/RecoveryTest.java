package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Command;
import drydock.domain.ProblemException;
import drydock.domain.project.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest extends RealFile {
    private final Recovery recovery = new Recovery(environment.get());

    /** One person in the backup, three in the file. */
    @BeforeEach
    void twoEditsAfterTheLastBackup() throws Exception {
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
        }
        environment.pass(Duration.ofHours(1));
        try (Workspace workspace = open()) {
            workspace.backUp().get();
            environment.pass(Duration.ofMinutes(5));
            workspace.apply(Command.put("Add person", samples.person("Bob"))).get();
            workspace.apply(Command.put("Add person", samples.person("Cleo"))).get();
        }
    }

    @Test
    void aSoundFileHasNoProblem() throws Exception {
        assertThat(recovery.inspect(file()).problem()).isEmpty();
    }

    @Test
    void aDamagedTableIsNamedWithTheNewestBackupAndWhatWouldBeLost() throws Exception {
        sql(file(), "UPDATE person SET role = 'boss'");
        Inspection inspection = recovery.inspect(file());
        assertThat(inspection.problem()).isPresent();
        assertThat(inspection.damagedTables()).containsExactly("person");
        assertThat(inspection.newestSound())
                .isEqualTo(recovery.backups(file()).stream().findFirst());
        assertThat(inspection.loss().orElseThrow().edits()).isEqualTo(OptionalInt.of(2));
    }

    /** The same number, but not as it was written; and one so long that to read it would take an hour. */
    @ParameterizedTest
    @ValueSource(strings = {"upper(sum)", "'+' || sum", "'0' || sum", "replace(hex(zeroblob(1000000)), '0', '7')"})
    void aDigestInOtherLettersIsDamage(String other) throws Exception {
        sql(file(), "UPDATE digest SET sum = " + other + " WHERE table_name = 'person'");
        assertThat(recovery.inspect(file()).damagedTables()).containsExactly("person");
    }

    @Test
    void aBackupOfAWrongClockIsNotTakenForTheNewest() throws Exception {
        Backup right = recovery.backups(file()).getFirst();
        Path wrong = right.file()
                .resolveSibling(
                        new BackupName(TestEnvironment.START.plus(Duration.ofDays(9_000)), Backup.Reason.CHANGED, true)
                                .toString());
        Files.move(recovery.backups(file()).getLast().file(), wrong); // the state in which nobody was there yet
        sql(file(), "UPDATE person SET role = 'boss'");

        Inspection inspection = recovery.inspect(file());

        assertThat(recovery.backups(file()).getFirst().file()).isEqualTo(wrong);
        assertThat(inspection.newestSound().map(Backup::file)).contains(right.file());
        assertThat(inspection.loss().orElseThrow().edits()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void anUnsoundBackupIsNotOffered() throws Exception {
        List<Backup> backups = recovery.backups(file());
        damage(backups.getFirst().file());
        damage(file());
        assertThat(recovery.inspect(file()).newestSound()).contains(backups.get(1));
    }

    @Test
    void afterTheHeaderIsGoneTheTimeIsStillTold() throws Exception {
        Files.writeString(file(), "gone");
        Inspection inspection = recovery.inspect(file());
        assertThat(inspection.problem()).isPresent();
        assertThat(inspection.newestSound()).isPresent();
        assertThat(inspection.loss().orElseThrow().edits()).isEmpty();
    }

    @Test
    void restoringKeepsTheStateBeforeItAsABackup() throws Exception {
        Backup backup = recovery.backups(file()).getFirst();
        environment.pass(Duration.ofHours(1));
        recovery.restore(file(), backup);
        Backup undo = recovery.backups(file()).getFirst();
        assertThat(people()).isEqualTo(1);
        assertThat(undo.reason()).isEqualTo(Backup.Reason.RESTORE);
        environment.pass(Duration.ofHours(1));
        recovery.restore(file(), undo);
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void restoringOverADamagedFileSetsItAside() throws Exception {
        damage(file());
        byte[] damaged = Files.readAllBytes(file());
        Path journal = file().resolveSibling("test.drydock-journal");
        Files.writeString(journal, "would be played into the restored file");
        recovery.restore(file(), recovery.inspect(file()).newestSound().orElseThrow());
        assertThat(people()).isEqualTo(1);
        assertThat(journal).doesNotExist();
        Path aside = file().resolveSibling("test.drydock.damaged-2026-07-23T10-05-00Z");
        assertThat(Files.readAllBytes(aside)).isEqualTo(damaged);
    }

    @Test
    void restoringWhereTheFileIsGone() throws Exception {
        Backup backup = recovery.backups(file()).getFirst();
        Files.delete(file());
        recovery.restore(file(), backup);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void anUnsoundBackupIsNotRestored() throws Exception {
        Backup backup = recovery.backups(file()).getFirst();
        damage(backup.file());
        assertThatThrownBy(() -> recovery.restore(file(), backup)).isInstanceOf(ProblemException.class);
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void anOpenFileIsNeitherRestoredNorSetAside() throws Exception {
        Backup backup = recovery.backups(file()).getFirst();
        try (Workspace workspace = open()) {
            assertThatThrownBy(() -> recovery.restore(file(), backup)).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> recovery.setAside(file())).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> recovery.inspect(file())).isInstanceOf(ProblemException.class);
            assertThat(workspace.snapshot().all(Person.class)).hasSize(3);
        }
    }

    @Test
    void setAsideRenames() throws Exception {
        byte[] before = Files.readAllBytes(file());
        Path aside = recovery.setAside(file());
        assertThat(file()).doesNotExist();
        assertThat(Files.readAllBytes(aside)).isEqualTo(before);
    }

    private int people() throws ProblemException {
        try (Workspace workspace = open()) {
            return workspace.snapshot().all(Person.class).size();
        }
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i += 512) {
            bytes[i] ^= 1;
        }
        Files.write(file, bytes);
    }
}
