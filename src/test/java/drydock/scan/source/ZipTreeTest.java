package drydock.scan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.scan.Scan;
import drydock.scan.ScannedFile;
import drydock.scan.Scanner;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTreeTest {
    @TempDir
    private Path folder;

    @Test
    void archiveIsReadWithoutItsOuterFolderAndWithoutBeingUnpacked() throws IOException {
        Path zip = folder.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "vault-main/src/A.sol", "contract A {}\n".getBytes(StandardCharsets.UTF_8));
            add(out, "vault-main/../../Out.sol", "contract B {}\n".getBytes(StandardCharsets.UTF_8));
            add(out, "vault-main/Bomb.sol", new byte[(8 << 20) + 1]);
        }
        try (SourceTree tree = Sources.open(zip, Limits.USUAL)) {
            Scan scan = Scanner.scan(tree);
            assertThat(scan.files()).extracting(ScannedFile::path).containsExactly("../../Out.sol", "src/A.sol");
            assertThat(scan.troubles()).containsExactly(new Trouble("Bomb.sol", "longer than 8 MiB, not read"));
        }
        assertThat(folder.getParent().resolve("Out.sol")).doesNotExist();
        assertThat(folder.resolve("Out.sol")).doesNotExist();
    }

    @Test
    void aNameOfTwoFilesIsToldAndNeitherIsCounted() throws IOException {
        Path zip = folder.resolve("twice.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "src/A.sol", "contract A {}\n".getBytes(StandardCharsets.UTF_8));
            add(out, "src/B.sol", "contract B {}\n".getBytes(StandardCharsets.UTF_8));
            add(out, "src/C.sol", "contract C {}\n".getBytes(StandardCharsets.UTF_8));
        }
        // Java writes no such archive; other tools do
        String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1).replace("src/B.sol", "src/A.sol");
        Files.writeString(zip, bytes, StandardCharsets.ISO_8859_1);
        try (SourceTree tree = Sources.open(zip, Limits.USUAL)) {
            Scan scan = Scanner.scan(tree);
            assertThat(scan.files()).extracting(ScannedFile::path).containsExactly("C.sol");
            assertThat(scan.troubles())
                    .containsExactly(new Trouble(
                            "A.sol",
                            "more than one file of the archive has this name, so that it is not known which is meant"));
        }
    }

    @Test
    void pathsAreWrittenWithSlashesHoweverTheArchiveWritesThem() throws IOException {
        Path zip = folder.resolve("windows.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "vault\\src\\A.sol", "contract A {}\n".getBytes(StandardCharsets.UTF_8));
            add(out, "vault\\lib\\", new byte[0]);
            add(out, "./vault//test/./A.t.sol", "contract T {}\n".getBytes(StandardCharsets.UTF_8));
        }
        try (SourceTree tree = Sources.open(zip, Limits.USUAL)) {
            assertThat(Scanner.scan(tree).files())
                    .extracting(ScannedFile::path)
                    .containsExactly("src/A.sol", "test/A.t.sol");
        }
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tar.gz"), "x");
        assertThatThrownBy(() -> Sources.open(file, Limits.USUAL))
                .hasMessageEndingWith("a.tar.gz is no folder and no zip archive that can be read");
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
    }
}
