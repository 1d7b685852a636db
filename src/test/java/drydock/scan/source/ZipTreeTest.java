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
