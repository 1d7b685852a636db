package drydock.scan.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.scan.Scan;
import drydock.scan.ScannedFile;
import drydock.scan.Scanner;
import drydock.scan.source.Sources;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.Trouble;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories that were made to lead a reader out of them or to stop it. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60) // who opens a pipe waits without end
class HostileGitTest {
    private static final String A = "contract A {}\n";

    @TempDir
    private Path folder;

    private TestRepository repository;
    private String commit = "";

    @BeforeEach
    void makeRepository() throws IOException, GitAPIException {
        repository = new TestRepository(Files.createDirectory(folder.resolve("repository")));
        commit = repository.write("src/A.sol", A).commit("first");
    }

    @AfterEach
    void closeRepository() {
        repository.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD",
                "index",
                "config",
                "packed-refs",
                "shallow",
                "commondir",
                "refs/heads/main",
                "refs/tags/v1",
                "objects/pack/p.idx",
                "objects/info/commit-graph",
                "reftable/tables.list"
            })
    void whatIsALinkIsNotFollowed(String name) throws IOException {
        Files.createSymbolicLink(free(name), Path.of("/dev/zero"));
        assertPlain("its .git/" + name + " is a link, which is not followed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "index", "config", "packed-refs", "commondir", "refs/heads/main", "objects/pack/p"})
    void pipesAreNotOpened(String name) throws IOException, InterruptedException {
        pipe(free(name));
        assertPlain("its .git/" + name + " is neither a file nor a folder, and is not opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refs", "refs/heads", "info", "objects/pack", "objects/info"})
    void foldersOfAnotherRepositoryAreNotEntered(String name) throws IOException, GitAPIException {
        try (TestRepository other = new TestRepository(Files.createDirectory(folder.resolve("other")))) {
            other.write("src/Secret.sol", A).commit("secret");
            Path place = repository.root().resolve(".git").resolve(name);
            if (Files.exists(place)) {
                Files.move(place, folder.resolve("moved"));
            }
            Files.createSymbolicLink(place, other.root().resolve(".git").resolve(name));
            assertPlain("its .git/" + name + " is a link, which is not followed");
        }
    }

    @Test
    void aReferenceDoesNotLeadOutOfTheReferences() throws IOException {
        Files.writeString(folder.resolve("stolen"), commit);
        Files.writeString(repository.root().resolve(".git/HEAD"), "ref: refs/../../../stolen\n");
        assertPlain("its .git/HEAD leads out of Git's references, and is not followed");
    }

    @Test
    void filesThatAreReadAsAWholeAreOfBoundedSize() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(free("packed-refs").toFile(), "rw")) {
            huge.setLength(1L << 40);
        }
        assertPlain("its .git/packed-refs is too large");
    }

    @Test
    void aLooseObjectThatIsAPipeIsNamedAndTheRestIsCounted() throws IOException, GitAPIException, InterruptedException {
        repository.write("src/B.sol", "contract B {}\n").commit("second");
        Path object = repository.objectOf(A);
        Files.delete(object);
        pipe(object);
        try (SourceTree tree = Sources.openCommit(repository.root(), "HEAD", Limits.USUAL)) {
            Scan scan = Scanner.scan(tree);
            assertThat(scan.files()).extracting(ScannedFile::path).containsExactly("src/B.sol");
            assertThat(scan.troubles()).containsExactly(new Trouble("src/A.sol", "its content is damaged"));
        }
    }

    @Test
    void aRevisionIsNoFileOfGitsFolder() throws IOException, InterruptedException {
        pipe(free("release/v1"));
        assertThatThrownBy(() -> Sources.openCommit(repository.root(), "release/v1", Limits.USUAL))
                .hasMessage("its .git/release/v1 is neither a file nor a folder, and is not opened");
        assertThatThrownBy(() -> Sources.openCommit(repository.root(), "HEAD@{5}", Limits.USUAL))
                .hasMessageStartingWith(
                        "The revision HEAD@{5} is looked up in what this copy of the repository remembers");
    }

    @Test
    void aSubmoduleBehindALinkIsNotLookedAt() throws IOException, GitAPIException {
        try (TestRepository other = new TestRepository(Files.createDirectory(folder.resolve("other")))) {
            other.write("src/Secret.sol", A).commit("secret");
        }
        repository.link("lib/other", commit);
        Files.createSymbolicLink(repository.root().resolve("lib"), folder);
        try (GitRepository opened = Sources.openRepository(repository.root());
                WorkingTree tree = WorkingTree.of(opened, Limits.USUAL)) {
            assertThat(Scanner.scan(tree).troubles())
                    .contains(
                            new Trouble("lib/other", "a submodule that is not checked out: its files are not counted"));
        }
    }

    /** A place below Git's folder at which nothing is, in a folder that is there. */
    private Path free(String name) throws IOException {
        Path file = repository.root().resolve(".git").resolve(name);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        return file;
    }

    private static void pipe(Path file) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
    }

    /** Read without Git, where the files as they are can be; refused where a commit is asked for. */
    private void assertPlain(String why) throws IOException {
        try (SourceTree tree = Sources.open(repository.root(), Limits.USUAL)) {
            Scan scan = Scanner.scan(tree);
            assertThat(scan.files()).extracting(ScannedFile::path).containsExactly("src/A.sol");
            assertThat(scan.troubles()).containsExactly(new Trouble("", "read as a plain folder: " + why));
        }
        assertThatThrownBy(() -> Sources.openCommit(repository.root(), "HEAD", Limits.USUAL))
                .hasMessage(repository.root() + " is not read as a Git repository: " + why);
    }
}
