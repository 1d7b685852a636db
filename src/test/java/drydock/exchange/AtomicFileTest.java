package drydock.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void replacesAFileThatOnlyItsOwnerMayRead() throws IOException {
        Path file = folder.resolve("plan.md");
        Files.writeString(file, "old");
        AtomicFile.write(file, "new".getBytes(StandardCharsets.UTF_8));
        assertThat(file).hasContent("new");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(names()).containsExactly("plan.md");
    }

    @Test
    void whatCannotBeReplacedIsUnchangedAndNothingIsLeftBehind() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("plan.md"));
        Files.writeString(taken.resolve("inside"), "kept");
        assertThatThrownBy(() -> AtomicFile.write(taken, new byte[] {1})).isInstanceOf(IOException.class);
        assertThat(taken.resolve("inside")).hasContent("kept");
        assertThat(names()).containsExactly("plan.md");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
