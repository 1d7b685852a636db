package drydock.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.NewEvidence;
import drydock.ui.base.SameThreadTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFilesTest {
    /** Of the three bytes "abc" (FIPS 180-4, example). */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private final EvidenceFiles files = new EvidenceFiles(new SameThreadTasks());
    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("report.txt"), "abc");
    }

    @Test
    void recordsContentAndPlaceOfAFile() {
        List<NewEvidence> recorded = new ArrayList<>();

        files.record(file, recorded::add);

        assertThat(recorded)
                .containsExactly(new NewEvidence(EvidenceKind.FILE, "report.txt", file.toString(), ABC, 3L, null));
    }

    @Test
    void anUntouchedFileIsTheSame() {
        files.check(List.of(evidence(file)));

        assertThat(files.states().get()).containsValue(FileState.SAME);
        assertThat(files.changed()).isEmpty();
    }

    @Test
    void seesThatAFileChangedSinceItWasCheckedLast() throws IOException {
        files.check(List.of(evidence(file)));
        Files.writeString(file, "abcd");

        files.check(List.of(evidence(file)));

        assertThat(files.changed()).containsExactly(new Id<>(1));
    }

    @Test
    void aFileThatIsNotHereIsNotTakenForChanged() {
        files.check(List.of(evidence(folder.resolve("elsewhere.txt"))));

        assertThat(files.states().get()).containsValue(FileState.NOT_FOUND);
        assertThat(files.changed()).isEmpty();
    }

    @Test
    void aShareOfAnotherComputerIsNotAskedFor() {
        files.check(List.of(evidence(file).withLocation("/" + file)));

        assertThat(files.states().get()).containsValue(FileState.NOT_FOUND);
    }

    private static Evidence evidence(Path file) {
        return new Evidence(
                new Id<>(1),
                new Id<>(2),
                null,
                null,
                EvidenceKind.FILE,
                "",
                file.toString(),
                ABC,
                3L,
                LocalDate.of(2026, 1, 1),
                null,
                null);
    }
}
