package drydock.scan.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.scan.MeasureStore;
import drydock.scan.Progress;
import drydock.scan.Scan;
import drydock.scan.ScannedFile;
import drydock.scan.Scanner;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders as nobody should have them: each odd thing is named, and the rest is counted. */
class FolderTreeTest {
    private static final String CODE = "contract A {}\n";

    @TempDir
    private Path folder;

    @Test
    void linksAreNamedAndNotFollowed() throws IOException {
        write("src/A.sol", CODE);
        Path outside = Files.createTempDirectory(folder.getParent(), "outside");
        Files.writeString(outside.resolve("Secret.sol"), CODE);
        Files.createSymbolicLink(folder.resolve("src/B.sol"), outside.resolve("Secret.sol"));
        Files.createSymbolicLink(folder.resolve("src/out"), outside);
        Files.createSymbolicLink(folder.resolve("src/round"), folder);
        Scan scan = scan();
        assertThat(scan.files()).extracting(ScannedFile::path).containsExactly("src/A.sol");
        assertThat(scan.troubles()).containsExactly(new Trouble("src/B.sol", "a link, which is not followed"));
        assertThat(scan.otherPaths()).containsExactly("src/B.sol", "src/out", "src/round");
    }

    @Test
    void gibibyteIsNotRead() throws IOException {
        write("A.sol", CODE);
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("Huge.sol").toFile(), "rw")) {
            huge.setLength(1L << 30);
        }
        assertThat(scan().files()).hasSize(1);
        assertThat(scan().troubles()).containsExactly(new Trouble("Huge.sol", "longer than 8 MiB, not read"));
    }

    @Test
    void lineOfFiftyMegabytesIsNamedAndTheRestIsCounted() throws IOException {
        write("A.sol", CODE);
        try (RandomAccessFile line =
                new RandomAccessFile(folder.resolve("Line.sol").toFile(), "rw")) {
            line.write("contract L { string s = \"".getBytes(StandardCharsets.UTF_8));
            line.write("x".repeat(50 << 20).getBytes(StandardCharsets.US_ASCII));
        }
        Scan scan = scan();
        assertThat(scan.files()).extracting(ScannedFile::path).containsExactly("A.sol");
        assertThat(scan.troubles()).containsExactly(new Trouble("Line.sol", "longer than 8 MiB, not read"));
    }

    @Test
    void anEmptyFolderIsNoMistake() {
        assertThat(scan().files()).isEmpty();
        assertThat(scan().troubles()).isEmpty();
    }

    /** Java cannot make such a name, but whoever unpacks an archive can. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatIsNotUtf8IsToldAndTheRestIsCounted() throws IOException, InterruptedException {
        write("A.sol", CODE);
        Process shell = new ProcessBuilder("sh", "-c", "printf 'contract B {}' > \"$(printf 'b\\351.sol')\"")
                .directory(folder.toFile())
                .start();
        assertThat(shell.waitFor()).isZero();
        Scan scan = scan();
        assertThat(scan.files()).extracting(ScannedFile::path).contains("A.sol");
        assertThat(scan.files().size() + scan.troubles().size())
                .as("counted or named")
                .isEqualTo(2);
    }

    @Test
    void lineOfManyMegabytesIsCountedIfTheFileIsShortEnough() throws IOException {
        write("A.sol", "x".repeat(7 << 20));
        assertThat(scan().files().getFirst().measure().lines().code()).isEqualTo(1);
    }

    @Test
    void pathologicalFilesTakeTimeInProportion() throws IOException {
        write("A.sol", "function".repeat(500_000));
        write("B.sol", "/*".repeat(2_000_000));
        write("C.sol", "function f(".repeat(300_000));
        write("D.sol", "{".repeat(4_000_000));
        write("E.sol", "\n".repeat(4_000_000));
        write("F.rs", "r#".repeat(2_000_000));
        write("G.js", "`${".repeat(1_000_000));
        assertThat(scan().files()).hasSize(7);
    }

    @Test
    void encodings() throws IOException {
        write("bom.sol", "\ufeffcontract A {}\r\n\r\n// b\r\n");
        Files.write(folder.resolve("wide.sol"), ("\ufeff" + CODE).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("latin.sol"), new byte[] {'/', '/', (byte) 0xE9, '\n', 'a', ';', '\n'});
        Files.write(folder.resolve("binary.sol"), new byte[] {'a', 0, 'b'});
        write("lfs.sol", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n");
        write("old-mac.sol", "a;\r// b\r\rc;");
        Scan scan = scan();
        assertThat(scan.files())
                .extracting(f -> f.path() + " " + f.measure().lines().code() + "/"
                        + f.measure().lines().comment() + "/"
                        + f.measure().lines().blank())
                .containsExactly("bom.sol 1/1/1", "latin.sol 1/1/0", "old-mac.sol 2/1/1", "wide.sol 1/0/0");
        assertThat(scan.files().getLast().measure().compatible()).isNull();
        assertThat(scan.troubles())
                .containsExactly(
                        new Trouble("binary.sol", "no text"),
                        new Trouble("lfs.sol", "only a pointer to Git LFS, its content is not here"));
    }

    @Test
    void namesCannotSpeakToTheTerminal() throws IOException {
        write("a\u001b[31m\n\u202eb.sol", CODE);
        assertThat(scan().files().getFirst().path()).isEqualTo("a\\u001b[31m\\u000a\\u202eb.sol");
    }

    @Test
    void deepFoldersEndSomewhere() throws IOException {
        write("d/".repeat(205) + "A.sol", CODE);
        write("B.sol", CODE);
        Scan scan = scan();
        assertThat(scan.files()).hasSize(1);
        assertThat(scan.troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.text()).isEqualTo("the folders lie too deep in each other"));
    }

    @Test
    void visitorThatDoesNotAskForMoreIsToldFromOneThread() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("d" + i % 8 + "/a" + i + ".sol", CODE);
        }
        Set<Thread> threads = new HashSet<>();
        List<String> paths = new ArrayList<>();
        new FolderTree(folder, Limits.USUAL)
                .walk(
                        new TreeVisitor() {
                            @Override
                            public void entry(TreeEntry entry) {
                                threads.add(Thread.currentThread());
                                paths.add(entry.path());
                            }

                            @Override
                            public void trouble(Trouble trouble) {
                                throw new AssertionError(trouble);
                            }
                        },
                        Cancellation.NEVER);
        assertThat(threads).containsExactly(Thread.currentThread());
        assertThat(paths)
                .containsExactlyInAnyOrderElementsOf(
                        scan().files().stream().map(ScannedFile::path).toList())
                .hasSize(40);
    }

    @Test
    void entriesAreLimited() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("a" + i + ".sol", CODE);
        }
        Scan scan = new Scanner(Limits.USUAL, MeasureStore.NONE, Progress.NONE, Cancellation.NEVER)
                .run(new FolderTree(folder, new Limits(1000, 10, 10)));
        assertThat(scan.files()).hasSize(10);
        assertThat(scan.troubles()).containsExactly(new Trouble("", "more than 10 files: the rest was not looked at"));
    }

    @Test
    void millionFilesAreNamedAndTheSourcesAmongThemCounted() {
        SourceTree million = new SourceTree() {
            @Override
            public String title() {
                return "folder";
            }

            @Override
            public String commit() {
                return "";
            }

            @Override
            public void walk(TreeVisitor visitor, Cancellation cancellation) {
                ContentSource code = limit -> new Content.Bytes(CODE.getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 1_000_000; i++) {
                    String name = i + (i % 1000 == 0 ? ".sol" : ".png");
                    visitor.entry(new TreeEntry(name, EntryKind.FILE, "", code));
                }
            }

            @Override
            public void close() {}
        };
        Scan scan = Scanner.scan(million);
        assertThat(scan.files()).hasSize(1000);
        assertThat(scan.otherPaths()).hasSize(999_000);
    }

    @Test
    void cancelledScanEndsWithoutAResult() throws IOException {
        for (int i = 0; i < 50; i++) {
            write("a" + i + ".sol", CODE);
        }
        AtomicInteger asked = new AtomicInteger();
        Scanner scanner =
                new Scanner(Limits.USUAL, MeasureStore.NONE, Progress.NONE, () -> asked.incrementAndGet() > 20);
        assertThatThrownBy(() -> scanner.run(new FolderTree(folder, Limits.USUAL)))
                .isInstanceOf(CancellationException.class);
        assertThat(asked.get()).as("asked again and again").isGreaterThan(20).isLessThan(200);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Scan scan() {
        return Scanner.scan(new FolderTree(folder, Limits.USUAL));
    }
}
