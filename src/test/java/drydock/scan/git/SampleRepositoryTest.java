package drydock.scan.git;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.repository.CodeFile;
import drydock.scan.MeasureStore;
import drydock.scan.Progress;
import drydock.scan.reading.Reading;
import drydock.scan.reading.RepositoryReader;
import drydock.scan.tree.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theSampleHasFilesOfEveryKindAndACommitThatWasAudited() throws IOException {
        Path code = folder.resolve("sample");
        SampleRepository.write(code, NOW);
        RepositoryReader reader = new RepositoryReader(MeasureStore.NONE, Progress.NONE, Cancellation.NEVER);
        Reading now = reader.read(code, null);
        Reading audited = reader.read(code, SampleRepository.AUDITED);

        assertThat(now.standing().changes())
                .as("nothing differs from the commit")
                .isZero();
        assertThat(now.unread()).isEmpty();
        assertThat(now.files())
                .extracting(CodeFile::path)
                .contains("src/HarbourPool.sol", "lib/openmath/src/FullMath.sol", "keeper/index.ts");
        assertThat(now.files()).allSatisfy(file -> assertThat(file.missing()).isEmpty());
        assertThat(now.files().stream().flatMap(file -> file.marks().stream())).isNotEmpty();
        assertThat(now.commit()).isNotEqualTo(audited.commit());
    }

    @Test
    void whatSomebodyChangedThereStays() throws IOException {
        Path code = Files.createDirectories(folder.resolve("sample"));
        Files.writeString(code.resolve("mine.sol"), "contract Mine {}");
        SampleRepository.write(code, NOW);
        try (var entries = Files.list(code)) {
            assertThat(entries).containsExactly(code.resolve("mine.sol"));
        }
    }
}
