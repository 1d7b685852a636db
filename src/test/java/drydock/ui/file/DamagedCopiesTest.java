package drydock.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.project.Project;
import drydock.ui.Bench;
import drydock.ui.base.Desktop;
import drydock.ui.base.Notifier;
import drydock.workspace.Backup;
import drydock.workspace.Insides;
import drydock.workspace.Surroundings;
import drydock.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told of the copy of a file that is kept in the workspace and was damaged. */
class DamagedCopiesTest {
    private static final Project PROJECT = TestRecords.project(1, "Tidewater");
    private static final ChecklistEntry ENTRY = ChecklistEntry.untouched(new Id<>(10), PROJECT.id(), "SCO-01");
    private static final byte[] REPORT = {1, 2, 3};

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private Bench bench;
    private Desktop desktop;
    private CopyNames names;

    @BeforeEach
    void aReportIsKeptAsEvidence() throws Exception {
        bench = new Bench(folder, Snapshot.empty().with(List.of(new Change.Put(PROJECT), new Change.Put(ENTRY))));
        Desktop real = bench.studio().desktop();
        desktop = new Desktop(real.tasks(), new Pressing(), real.dialogs(), real.files(), real.browser());
        names = new CopyNames(bench.studio().bundle());
        String key = workspace().attach(REPORT).get();
        Evidence evidence = new Evidence(
                new Id<>(20),
                ENTRY.id(),
                null,
                null,
                EvidenceKind.COPY,
                "report.pdf",
                "/home/ada/report.pdf",
                key,
                3L,
                LocalDate.of(2026, 5, 20),
                null,
                null);
        bench.session().perform(Command.put("Add evidence", evidence));
        bench.settle();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Workspace workspace() {
        return bench.session().workspace();
    }

    private void damage() throws Exception {
        Insides.sql(workspace().file(), "UPDATE attachment SET content = x'010202'");
    }

    private void mend() {
        new CopyMending(bench.session(), desktop, names, Instant::toString).start();
    }

    private String title() {
        return bench.studio().bundle().checklist().stream()
                .filter(item -> item.id().equals("SCO-01"))
                .findFirst()
                .orElseThrow()
                .title();
    }

    @Test
    void nothingIsSaidOfSoundOnes() {
        mend();
        assertThat(told).isEmpty();
    }

    @Test
    void itIsRepairedFromTheBackupAndTheUserIsToldOfWhat() throws Exception {
        Backup backup = workspace().backUp().get();
        damage();
        mend();
        assertThat(told)
                .singleElement()
                .asString()
                .contains("was damaged in bench.drydock: “report.pdf”, evidence for “" + title() + "”")
                .contains("Repaired from the backup of " + backup.time());
        assertThat(workspace()
                        .attachment("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81")
                        .get())
                .isEqualTo(REPORT);
    }

    @Test
    void whereNoBackupHasItItIsToBeAttachedAgain() throws Exception {
        damage();
        mend();
        assertThat(told)
                .singleElement()
                .asString()
                .contains("is damaged in bench.drydock: “report.pdf”, evidence for “" + title() + "”")
                .contains("Attach the file again there");
    }

    @Test
    void aSafeCopyThatLacksItIsNoReasonToRemoveTheFile() throws Exception {
        damage();
        Path safe = folder.resolve("safe.drydock");
        bench.answer(safe);
        SurroundingsAdvice advice =
                new SurroundingsAdvice(desktop, bench.studio().preferences(), new Recording(), names);
        advice.tell(workspace(), new Surroundings.Synced("Dropbox"));
        assertThat(opened).containsExactly(safe);
        assertThat(told)
                .last()
                .asString()
                .contains("safe.drydock is not complete", "a sound copy of “report.pdf”", "Keep that file")
                .doesNotContain("remove");
    }

    @Test
    void aSafeCopyThatIsCompleteMayTakeTheFilesPlace() {
        Path safe = folder.resolve("safe.drydock");
        bench.answer(safe);
        SurroundingsAdvice advice =
                new SurroundingsAdvice(desktop, bench.studio().preferences(), new Recording(), names);
        advice.tell(workspace(), new Surroundings.Synced("Dropbox"));
        assertThat(told).last().asString().contains("remove it when you no longer need it");
    }

    @Test
    void savingACopyNamesWhatItLacks() throws Exception {
        damage();
        bench.answer(folder.resolve("copy.drydock"));
        new FileActions(bench.studio(), new Recording()).saveCopy().run().run();
        assertThat(bench.told())
                .last()
                .asString()
                .contains("copy.drydock is not complete", "“report.pdf”, evidence for “" + title() + "”");
    }

    private final class Recording implements WorkspaceOpener {
        @Override
        public void open(Path file) {
            opened.add(file);
        }

        @Override
        public void create(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void restore(Path file, Backup backup) {
            throw new UnsupportedOperationException();
        }
    }

    /** Somebody who does at once what is advised. */
    private final class Pressing implements Notifier {
        @Override
        public void tell(String text) {
            told.add(text);
        }

        @Override
        public void tellWithUndo(String text) {
            told.add(text);
        }

        @Override
        public void problem(Problem problem) {
            told.add(problem.text());
        }

        @Override
        public void advise(String text, String action, Runnable run, Runnable closed) {
            run.run();
        }
    }
}
