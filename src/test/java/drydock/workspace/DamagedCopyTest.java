package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.ProblemException;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.project.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A bit flips in the kept copy of a file: one damaged copy must cost neither the rest nor its backups. */
class DamagedCopyTest extends RealFile {
    private final byte[] report = random(1);
    private final byte[] letter = random(2);
    private String reportKey = "";
    private String letterKey = "";

    /** More than SQLite keeps in one page. */
    private static byte[] random(long seed) {
        byte[] content = new byte[20_000];
        new Random(seed).nextBytes(content);
        return content;
    }

    /** Closed, with two copies as evidence, and a backup of it all unless {@code isBackedUp} is false. */
    private void fill(boolean isBackedUp) throws Exception {
        try (Workspace workspace = create()) {
            reportKey = workspace.attach(report).get();
            letterKey = workspace.attach(letter).get();
            List<Entity> all = samples.oneOfEach();
            workspace.apply(Command.put("Add all", all)).get();
            Evidence evidence = Samples.first(all, Evidence.class).withKind(EvidenceKind.COPY);
            workspace
                    .apply(Command.put(
                            "Add evidence",
                            List.of(
                                    evidence.withSha256(reportKey),
                                    evidence.withId(environment.ids.next()).withSha256(letterKey))))
                    .get();
            environment.pass(Duration.ofHours(1));
            if (isBackedUp) {
                workspace.backUp().get();
            }
        }
    }

    /** Flips a bit of {@code content} where it lies in {@code file}. */
    private static void flip(Path file, byte[] content) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int middle = content.length / 2; // of the beginning, a page may have kept another copy
        for (int at = 0; at < bytes.length - 8; at++) {
            if (Arrays.equals(bytes, at, at + 8, content, middle, middle + 8)) {
                bytes[at] ^= 4;
                Files.write(file, bytes);
                return;
            }
        }
        throw new AssertionError("the content is not there");
    }

    private List<Backup> backups() throws ProblemException {
        return new Recovery(environment.get()).backups(file());
    }

    @Test
    void itIsFoundAfterOpeningAndRepairedFromTheBackupThatHasIt() throws Exception {
        fill(true);
        List<String> before = dump(file());
        flip(file(), report);
        try (Workspace workspace = open()) {
            List<DamagedCopy> damaged = workspace.damagedCopies();
            assertThat(damaged).extracting(DamagedCopy::sha256).containsExactly(reportKey);
            assertThat(damaged.getFirst().soundIn()).contains(backups().getFirst());
            assertThat(workspace.repair(damaged)).isEmpty();
            assertThat(workspace.damagedCopies()).isEmpty();
            assertThat(workspace.attachment(reportKey).get()).isEqualTo(report);
        }
        assertThat(dump(file())).isEqualTo(before);
        open().close();
    }

    @Test
    void attachedAgainItIsSoundAgain() throws Exception {
        fill(false);
        flip(file(), report);
        try (Workspace workspace = open()) {
            List<DamagedCopy> damaged = workspace.damagedCopies();
            assertThat(damaged).containsExactly(new DamagedCopy(reportKey, Optional.empty()));
            assertThat(workspace.repair(damaged)).isEqualTo(damaged);
            assertThat(workspace.attach(report).get()).isEqualTo(reportKey);
            assertThat(workspace.damagedCopies()).isEmpty();
        }
    }

    @Test
    void oneThatIsGoneIsFoundAndRepairedToo() throws Exception {
        fill(true);
        sql(file(), "DELETE FROM attachment WHERE sha256 = '" + reportKey + "'");
        Insides.sign(file());
        try (Workspace workspace = open()) {
            assertThat(workspace.repair(workspace.damagedCopies())).isEmpty();
            assertThat(workspace.attachment(reportKey).get()).isEqualTo(report);
        }
    }

    @Test
    void oneThatIsTooLargeToBeAttachedIsNotReadIntoTheMemory() throws Exception {
        fill(true);
        sql(file(), "UPDATE attachment SET content = zeroblob(60000000) WHERE sha256 = '" + reportKey + "'");
        try (Workspace workspace = open()) {
            assertThat(workspace.repair(workspace.damagedCopies())).isEmpty();
            assertThat(workspace.damagedCopies()).isEmpty();
        }
    }

    @Test
    void inAFileThatMayOnlyBeLookedAtItIsFoundAndNotRepaired() throws Exception {
        fill(true);
        flip(file(), report);
        sql(file(), "PRAGMA user_version = 99");
        try (Workspace workspace = open()) {
            List<DamagedCopy> damaged = workspace.damagedCopies();
            assertThat(damaged).extracting(DamagedCopy::sha256).containsExactly(reportKey);
            assertThatThrownBy(() -> workspace.repair(damaged)).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void aWorkspaceThatIsClosedEndsTheCheck() throws Exception {
        fill(true);
        flip(file(), report);
        Workspace workspace = open();
        workspace.close();
        assertThat(workspace.damagedCopies()).isEmpty();
    }

    @Test
    void backupsGoOnAndSayThatItIsDamaged() throws Exception {
        fill(true);
        flip(file(), report);
        try (Workspace workspace = open()) {
            for (int i = 0; i < 3; i++) {
                workspace
                        .apply(Command.put("Add person", samples.person("Ada")))
                        .get();
                environment.pass(Duration.ofMinutes(15));
                workspace.tick().join();
            }
            assertThat(workspace.backUp().get().isWhole()).isFalse();
        }
        assertThat(backups()).extracting(Backup::isWhole).startsWith(false, false, false, false, true);
        assertThat(environment.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("Copies of files", "were damaged", "Open the workspace"));
    }

    @Test
    void theBackupThatHasItIsNotThinnedOut() throws Exception {
        fill(true);
        flip(file(), report);
        environment.pass(Duration.ofDays(400));
        try (Workspace workspace = open()) {
            for (int i = 0; i < 6; i++) {
                workspace
                        .apply(Command.put("Add person", samples.person("Ada")))
                        .get();
                workspace.backUp().get();
            }
            assertThat(workspace.repair(workspace.damagedCopies())).isEmpty();
            assertThat(workspace.backUp().get().isWhole()).isTrue();
        }
    }

    @Test
    void aBackupThatIsDamagedAloneIsMadeAnew() throws Exception {
        fill(true);
        Path damaged = backups().getFirst().file();
        flip(damaged, report);
        try (Workspace workspace = open()) {
            for (int i = 0; i < 1_000 && backups().getFirst().file().equals(damaged); i++) {
                environment.pass(Duration.ofMillis(1));
                workspace.tick().join(); // the newest is checked in the background
            }
        }
        assertThat(backups().getFirst().file()).isNotEqualTo(damaged);
        assertThat(backups().getFirst().isWhole()).isTrue();
    }

    @Test
    void aFileOfAnOlderVersionIsBroughtUpToDateAllTheSame() throws Exception {
        fill(true);
        flip(file(), report);
        List<String> scripts = new ArrayList<>(Migrations.shipped().scripts());
        scripts.add("CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
        Workspace.open(file(), environment.get(), new Migrations(scripts), UndoLog.Limits.USUAL)
                .close();
        assertThat(backups()).anyMatch(backup -> backup.reason() == Backup.Reason.UPDATE && !backup.isWhole());
    }

    @Test
    void recoveryPrefersTheBackupThatIsWholeAndElseSaysWhatIsDamaged() throws Exception {
        fill(true);
        try (Workspace workspace = open()) {
            environment.pass(Duration.ofHours(1));
            workspace.backUp().get();
        }
        List<Backup> all = backups();
        flip(all.get(0).file(), report);
        Files.write(file(), new byte[10]);
        Inspection first = new Recovery(environment.get()).inspect(file());
        assertThat(first.newestSound()).contains(all.get(1));
        assertThat(first.loss().orElseThrow().copies()).isZero();

        flip(all.get(1).file(), letter);
        Inspection then = new Recovery(environment.get()).inspect(file());
        assertThat(then.newestSound()).contains(all.get(0));
        assertThat(then.loss().orElseThrow().copies()).isEqualTo(1);
        new Recovery(environment.get()).restore(file(), all.get(0));
        try (Workspace workspace = open()) {
            assertThat(workspace.snapshot().all(Person.class)).hasSize(1);
            assertThat(workspace.repair(workspace.damagedCopies()))
                    .as("the other backup has it")
                    .isEmpty();
        }
    }

    @Test
    void aSavedCopyHasAllElseAndNamesIt() throws Exception {
        fill(true);
        flip(file(), report);
        Path target = folder.resolve("copy.drydock");
        try (Workspace workspace = open()) {
            SavedCopy saved = workspace.saveCopy(target).get();
            assertThat(saved).isEqualTo(new SavedCopy(target, true, List.of(reportKey)));
            assertThat(saved.isComplete()).isFalse();
        }
        try (Workspace copy = Workspace.open(target, environment.get())) {
            assertThat(copy.history().undo()).contains("Add evidence");
            assertThat(copy.attachment(letterKey).get()).isEqualTo(letter);
        }
    }

    @Test
    void aCopySavedFromMemoryHasEverySoundOne() throws Exception {
        fill(true);
        Path target = folder.resolve("copy.drydock");
        try (Workspace workspace = open()) {
            sql(
                    file(),
                    "UPDATE person SET name = 'Eve'; UPDATE attachment SET content = x'00' WHERE sha256 = '" + reportKey
                            + "'");
            assertThat(workspace.saveCopy(target).get()).isEqualTo(new SavedCopy(target, false, List.of(reportKey)));
        }
        try (Workspace copy = Workspace.open(target, environment.get())) {
            assertThat(copy.attachment(letterKey).get()).isEqualTo(letter);
            assertThat(copy.damagedCopies()).extracting(DamagedCopy::sha256).containsExactly(reportKey);
        }
    }

    @Test
    void whoeverOnlyReadsItIsToldAndMakesNoBackup() throws Exception {
        fill(false);
        int before = backups().size();
        flip(file(), report);
        Reading reading = Reading.of(file(), environment.get());
        assertThat(reading.damagedCopies()).containsExactly(reportKey);
        assertThat(reading.snapshot().all(Person.class)).hasSize(1);
        assertThat(backups()).hasSize(before);
    }
}
