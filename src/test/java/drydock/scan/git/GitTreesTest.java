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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.util.FS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories in every state: what can be read is counted, what cannot has its sentence. */
class GitTreesTest {
    private static final String A = "contract A {}\n";
    private static final String B = "contract B {}\n\n";

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void makeRepository() throws IOException, GitAPIException {
        repository = new TestRepository(Files.createDirectory(folder.resolve("repository")));
        repository.write("src/A.sol", A).write(".gitignore", "out/\n*.log.sol\n");
    }

    @AfterEach
    void closeRepository() {
        repository.close();
    }

    @Test
    void workingTreeLeavesOutWhatGitIgnoresAndKnowsTheCommit() throws IOException, GitAPIException {
        String commit = repository.commit("first");
        repository.write("src/B.sol", B).write("out/C.sol", A).write("x.log.sol", A);
        Scan scan = scan();
        assertThat(paths(scan)).containsExactly("src/A.sol", "src/B.sol");
        assertThat(scan.commit()).isEqualTo(commit);
        assertThat(scan.title()).isEqualTo("working tree");
    }

    @Test
    void commitIsReadWithoutItsWorkingTree() throws IOException, GitAPIException {
        String first = repository.commit("first");
        repository.write("src/A.sol", B).write("src/B.sol", B);
        repository.commit("second");
        repository
                .git()
                .tag()
                .setName("v1")
                .setAnnotated(false)
                .setSigned(false)
                .call();
        assertThat(paths(scan(first))).containsExactly("src/A.sol");
        assertThat(scan(first).lines().lines()).isEqualTo(1);
        assertThat(paths(scan("v1"))).containsExactly("src/A.sol", "src/B.sol");
        assertThat(scan(first.substring(0, 8)).commit()).isEqualTo(first);
        assertThatThrownBy(() -> scan("nowhere")).hasMessage("No commit nowhere is in this repository");
        assertThatThrownBy(() -> scan("a..b:^{")).isInstanceOf(IOException.class);
    }

    @Test
    void unbornRepositoryHasFilesAndNoCommit() throws IOException {
        assertThat(paths(scan())).containsExactly("src/A.sol");
        assertThat(scan().commit()).isEmpty();
        assertThatThrownBy(() -> scan("HEAD")).hasMessage("No commit HEAD is in this repository");
    }

    @Test
    void bareRepositoryShowsItsHead() throws IOException, GitAPIException {
        repository.commit("first");
        Path bare = folder.resolve("bare");
        Git.cloneRepository()
                .setURI(repository.root().toUri().toString())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();
        assertThat(paths(scanOf(bare))).containsExactly("src/A.sol");
        Path empty = folder.resolve("empty");
        Git.init().setDirectory(empty.toFile()).setBare(true).call().close();
        assertThatThrownBy(() -> scanOf(empty)).hasMessage("No commit HEAD is in this repository");
    }

    @Test
    void missingAndDamagedBlobsAreNamedAndTheRestIsCounted() throws IOException, GitAPIException {
        repository.write("src/B.sol", B).write("src/C.sol", "c\n");
        repository.commit("first");
        Files.delete(repository.objectOf(A));
        Path damaged = repository.objectOf(B);
        Files.setPosixFilePermissions(damaged, PosixFilePermissions.fromString("rw-------"));
        Files.write(damaged, new byte[] {1, 2, 3});
        Scan scan = scan("HEAD");
        assertThat(paths(scan)).containsExactly("src/C.sol");
        assertThat(scan.troubles())
                .containsExactly(
                        new Trouble("src/A.sol", "its content is not in this copy of the repository"),
                        new Trouble("src/B.sol", "its content is damaged"));
        assertThat(paths(scan())).as("on the disk all is well").hasSize(3);
    }

    @Test
    void shallowRepositoryIsRead() throws IOException, GitAPIException {
        String first = repository.commit("first");
        repository.write("src/B.sol", B);
        String second = repository.commit("second");
        Files.writeString(repository.root().resolve(".git/shallow"), second + "\n");
        Files.delete(objectFile(first));
        assertThat(paths(scan("HEAD"))).hasSize(2);
        assertThat(state().unpushed()).isEqualTo(1);
        assertThatThrownBy(() -> scan(first))
                .hasMessage("The commit " + first + " is not in this copy of the repository");
    }

    @Test
    void linkedWorktreeIsReadAndAPointerThatLeadsElsewhereIsNot() throws IOException, GitAPIException {
        String commit = repository.commit("first");
        Path worktree = Files.createDirectory(folder.resolve("worktree"));
        Path own = Files.createDirectories(repository.root().resolve(".git/worktrees/w"));
        Files.writeString(worktree.resolve(".git"), "gitdir: " + own + "\n");
        Files.writeString(worktree.resolve("W.sol"), A);
        Files.writeString(own.resolve("HEAD"), commit + "\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), worktree.resolve(".git") + "\n");
        assertThat(scanOf(worktree).commit()).isEqualTo(commit);
        assertThat(paths(scanOf(worktree))).containsExactly("W.sol");
        Path thief = Files.createDirectory(folder.resolve("thief"));
        Files.writeString(thief.resolve(".git"), "gitdir: " + repository.root().resolve(".git") + "\n");
        Files.writeString(thief.resolve("T.sol"), A);
        Scan scan = scanOf(thief);
        assertThat(paths(scan)).containsExactly("T.sol");
        assertThat(scan.commit()).isEmpty();
        assertThat(scan.troubles().getFirst().text())
                .isEqualTo("read as a plain folder: its .git points to a folder that does not point back");
    }

    @Test
    void aFolderThatClaimsTheObjectsOfAnotherRepositoryIsReadAsAPlainFolder() throws IOException, GitAPIException {
        String commit = repository.commit("first");
        Path thief = Files.createDirectory(folder.resolve("claimant"));
        Path own = Files.createDirectory(thief.resolve(".git"));
        Files.writeString(own.resolve("HEAD"), commit + "\n");
        Files.writeString(own.resolve("commondir"), repository.root().resolve(".git") + "\n");
        Files.writeString(thief.resolve("T.sol"), A);
        Scan scan = scanOf(thief);
        assertThat(scan.commit()).isEmpty();
        assertThat(scan.troubles().getFirst().text())
                .isEqualTo("read as a plain folder: its .git belongs to another repository, which is not read");
    }

    @Test
    void submoduleThatIsNotThereIsSaidToBeAbsent() throws IOException, GitAPIException {
        String commit = repository.commit("first");
        repository.link("lib/dep", commit);
        Files.createDirectories(repository.root().resolve("lib/dep"));
        assertThat(scan().troubles())
                .containsExactly(
                        new Trouble("lib/dep", "a submodule that is not checked out: its files are not counted"));
        try (TestRepository module = new TestRepository(repository.root().resolve("lib/dep"))) {
            module.write("D.sol", B);
            String other = module.commit("other");
            assertThat(paths(scan())).containsExactly("lib/dep/D.sol", "src/A.sol");
            assertThat(scan().troubles()).isEmpty();
            assertThat(state().drifts()).containsExactly(new RepositoryState.Drift("lib/dep", commit, other));
        }
    }

    @Test
    void aSubmoduleOfACommitIsSaidToBeAbsent() throws IOException, GitAPIException {
        String commit = repository.commit("first");
        repository.link("lib/dep", commit);
        repository.git().commit().setMessage("with a submodule").setSign(false).call();
        Scan scan = scan("HEAD");
        assertThat(paths(scan)).containsExactly("src/A.sol");
        assertThat(scan.troubles())
                .containsExactly(
                        new Trouble("lib/dep", "a submodule that is not checked out: its files are not counted"));
        assertThat(scan.otherPaths()).contains("lib/dep");
    }

    @Test
    void aNameInACommitThatIsNotUtf8IsShownAndTheFileIsCounted() throws IOException {
        String commit;
        try (ObjectInserter inserter = repository.git().getRepository().newObjectInserter()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, A.getBytes(StandardCharsets.UTF_8));
            TreeFormatter tree = new TreeFormatter();
            tree.append(new byte[] {'A', (byte) 0xE9, '.', 's', 'o', 'l'}, FileMode.REGULAR_FILE, blob);
            tree.append("B\u001b[2J.sol", FileMode.REGULAR_FILE, blob);
            CommitBuilder builder = new CommitBuilder();
            builder.setTreeId(inserter.insert(tree));
            PersonIdent ada = new PersonIdent("Ada", "ada@example.org", Instant.EPOCH, ZoneOffset.UTC);
            builder.setAuthor(ada);
            builder.setCommitter(ada);
            builder.setMessage("odd names");
            commit = inserter.insert(builder).name();
            inserter.flush();
        }
        Scan scan = scan(commit);
        assertThat(scan.files()).hasSize(2);
        assertThat(paths(scan)).last().isEqualTo("B\\u001b[2J.sol");
        assertThat(scan.troubles()).isEmpty();
    }

    @Test
    void sparseTreeSaysWhatItLeavesOut() throws IOException, GitAPIException {
        repository.write("src/B.sol", B);
        repository.commit("first");
        repository.leaveOut("src/B.sol");
        Files.delete(repository.root().resolve("src/B.sol"));
        Scan scan = scan();
        assertThat(paths(scan)).containsExactly("src/A.sol");
        assertThat(scan.troubles())
                .containsExactly(new Trouble("src/B.sol", "left out of this sparse working tree, not counted"));
        assertThat(state().changes()).isEmpty();
    }

    @Test
    void repositoriesThatMustNotBeReadAreReadAsFolders() throws IOException, GitAPIException {
        repository.commit("first");
        Path config = repository.root().resolve(".git/config");
        String settings = Files.readString(config);
        Files.writeString(config, settings + "[include]\n\tpath = /etc/passwd\n");
        assertPlain("its Git settings include other files, which are not read");
        Files.writeString(config, settings);

        Path alternates = config.resolveSibling("objects").resolve("info").resolve("alternates");
        Files.createDirectories(alternates.getParent());
        Files.writeString(alternates, "/elsewhere/objects\n");
        assertPlain("its objects lie in another folder, which is not read");
        Files.delete(alternates);
        Files.writeString(config, "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = sha256\n");
        assertPlain("its objects have SHA-256 names, which are not read");
        Files.writeString(config, "[core\n");
        assertThat(scan().troubles().getFirst().text()).startsWith("read as a plain folder: its Git repository cannot");
        Files.writeString(config, settings);
        Files.write(repository.root().resolve(".git/index"), new byte[] {'D', 'I', 'R', 'C', 0, 0, 0, 9});
        assertThat(scan().troubles().getFirst().text()).startsWith("read as a plain folder: Git's index cannot");
        assertThat(paths(scan())).contains("src/A.sol");
    }

    @Test
    void nothingThatARepositoryNamesIsRunAndNothingIsWrittenToIt() throws IOException, GitAPIException {
        repository.write(".gitattributes", "*.sol filter=evil diff=evil\n");
        repository.commit("first");
        Path trace = folder.resolve("was-run");
        Path command = Files.writeString(folder.resolve("evil.sh"), "#!/bin/sh\ntouch " + trace + "\ncat\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
        Path hooks = Files.createDirectories(repository.root().resolve(".git/hooks"));
        for (String hook : List.of("post-index-change", "post-checkout", "fsmonitor-watchman", "pre-auto-gc")) {
            Files.copy(command, hooks.resolve(hook));
        }
        Path config = repository.root().resolve(".git/config");
        Files.writeString(config, Files.readString(config) + """
            [core]
                fsmonitor = %1$s
                sshCommand = %1$s
                pager = %1$s
            [filter "evil"]
                clean = %1$s
                smudge = %1$s
                process = %1$s
                required = true
            [diff "evil"]
                textconv = %1$s
                command = %1$s
            """.formatted(command));
        repository.write("src/A.sol", B);
        List<String> before = everything();
        assertThat(paths(scan())).containsExactly("src/A.sol");
        assertThat(paths(scan("HEAD"))).containsExactly("src/A.sol");
        assertThat(state().changes()).hasSize(1);
        assertThat(trace).doesNotExist();
        assertThat(everything()).isEqualTo(before);
        // a clock that JGit had measured would be finer, and it would have written files to measure it
        assertThat(FS.getFileStoreAttributes(repository.root()).getFsTimestampResolution())
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void stateNamesWhatIsNotCommittedAndNotPushed() throws IOException, GitAPIException {
        repository.write("src/B.sol", B).write("src/C.sol", "c\n").write("src/D.sol", "d\n");
        repository.commit("first");
        repository.write("src/A.sol", B).write("src/New.sol", A).write("src/D.sol", "d\r\n");
        Files.delete(repository.root().resolve("src/B.sol"));
        repository.write("src/C.sol", "staged\n");
        repository.git().add().addFilepattern("src/C.sol").call();
        RepositoryState state = state();
        assertThat(state.changes())
                .containsExactly(
                        new RepositoryState.FileChange("src/A.sol", RepositoryState.Kind.CHANGED),
                        new RepositoryState.FileChange("src/B.sol", RepositoryState.Kind.DELETED),
                        new RepositoryState.FileChange("src/C.sol", RepositoryState.Kind.STAGED),
                        new RepositoryState.FileChange("src/New.sol", RepositoryState.Kind.UNTRACKED));
        assertThat(state.branch()).isEqualTo("main");
        assertThat(state.unpushed()).isEqualTo(1);
        assertThat(state.hasRemote()).isFalse();
        assertThat(state.isCleanAndPushed()).isFalse();
    }

    @Test
    void stateNamesFilesThatBecameLinksAndEditsInSubmodules() throws IOException, GitAPIException {
        repository.write("src/B.sol", B).write("src/\u0001.sol", B);
        Path link = Files.createSymbolicLink(repository.root().resolve("src/Link.sol"), Path.of("A.sol"));
        String commit;
        try (TestRepository module = new TestRepository(repository.root().resolve("lib/dep"))) {
            module.write("D.sol", A);
            commit = module.commit("first");
            repository.commit("first");
            repository.link("lib/dep", commit);
            repository.git().commit().setMessage("second").setSign(false).call();
            assertThat(state().changes()).as("nothing was touched").isEmpty();
            module.write("D.sol", B);
        }
        Path file = repository.root().resolve("src/B.sol");
        Files.delete(file);
        Files.createSymbolicLink(file, Path.of("../elsewhere.sol"));
        Files.delete(link);
        Files.writeString(link, "A.sol");
        assertThat(state().changes())
                .containsExactly(
                        new RepositoryState.FileChange("lib/dep/D.sol", RepositoryState.Kind.CHANGED),
                        new RepositoryState.FileChange("src/B.sol", RepositoryState.Kind.CHANGED),
                        new RepositoryState.FileChange("src/Link.sol", RepositoryState.Kind.CHANGED));
        assertThat(state().drifts()).isEmpty();
    }

    @Test
    void cloneIsCleanAndPushed() throws IOException, GitAPIException {
        repository.commit("first");
        Path clone = folder.resolve("clone");
        Git.cloneRepository()
                .setURI(repository.root().toUri().toString())
                .setDirectory(clone.toFile())
                .call()
                .close();
        try (GitRepository opened = Sources.openRepository(clone);
                WorkingTree tree = WorkingTree.of(opened, Limits.USUAL)) {
            assertThat(StateReader.read(tree, () -> false).isCleanAndPushed()).isTrue();
        }
    }

    private void assertPlain(String why) throws IOException {
        Scan scan = scan();
        assertThat(paths(scan)).containsExactly("src/A.sol");
        assertThat(scan.troubles()).containsExactly(new Trouble("", "read as a plain folder: " + why));
    }

    private RepositoryState state() throws IOException {
        try (GitRepository opened = Sources.openRepository(repository.root());
                WorkingTree tree = WorkingTree.of(opened, Limits.USUAL)) {
            return StateReader.read(tree, () -> false);
        }
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(repository.root())) {
            return all.map(path -> path + " " + path.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    private Path objectFile(String id) {
        return repository
                .root()
                .resolve(".git/objects")
                .resolve(id.substring(0, 2))
                .resolve(id.substring(2));
    }

    private Scan scan() throws IOException {
        return scanOf(repository.root());
    }

    private static Scan scanOf(Path path) throws IOException {
        try (SourceTree tree = Sources.open(path, Limits.USUAL)) {
            return Scanner.scan(tree);
        }
    }

    private Scan scan(String revision) throws IOException {
        try (SourceTree tree = Sources.openCommit(repository.root(), revision, Limits.USUAL)) {
            return Scanner.scan(tree);
        }
    }

    private static List<String> paths(Scan scan) {
        return scan.files().stream().map(ScannedFile::path).toList();
    }
}
