package drydock.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.git.TestRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinnedDependenciesTest {
    @TempDir
    private Path folder;

    private EvidenceFolder files;

    @BeforeEach
    void folder() {
        files = new EvidenceFolder(folder);
    }

    @Test
    void membersOfAWorkspaceAreReadToo() throws IOException {
        files.write("Cargo.toml", "[workspace]", "members = [\"programs/*\"]")
                .write("Cargo.lock")
                .write(
                        "programs/vault/Cargo.toml",
                        "[dependencies]",
                        "anchor-lang = \"0.30\"",
                        "fixed = { git = \"https://x/f\", rev = \"0123456789abcdef0123456789abcdef01234567\" }",
                        "moving = { git = \"https://x/m\", branch = \"main\" }",
                        "[target.'cfg(unix)'.dependencies]",
                        "any = { git = \"https://x/a\" }");
        Evidence evidence = files.ask("HYG-09");
        assertThat(evidence.state()).isEqualTo(State.FAIL);
        assertThat(evidence.words()).isEqualTo("2 dependencies can move (Cargo).");
        assertThat(evidence.places())
                .containsExactly(
                        new Place("programs/vault/Cargo.toml", 4, "moving follows the branch main"),
                        new Place(
                                "programs/vault/Cargo.toml",
                                6,
                                "any names no commit, tag or branch: it is whatever its repository has last"));
    }

    @Test
    void theLockOfAWorkspaceHoldsForItsMembersOnly() throws IOException {
        files.write("Cargo.toml", "[workspace]", "members = [\"a\"]")
                .write("a/Cargo.toml", "[dependencies]", "b = \"1\"");
        assertThat(files.ask("HYG-09").places())
                .containsExactly(new Place("Cargo.toml", 0, "Cargo.lock is not tracked"));
        files.write("Cargo.lock");
        assertThat(files.ask("HYG-09").state()).isEqualTo(State.PASS);
        files.write("Cargo.toml", "[package]", "name = \"x\"");
        assertThat(files.ask("HYG-09").places())
                .containsExactly(new Place("a/Cargo.toml", 0, "Cargo.lock is not tracked"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        "^5.0"                                      | @oz ^5.0
        "5.0.2"                                     |
        { version = "1.*" }                         | @oz 1.*
        { version = "1", git = "g", branch = "dev" } | @oz follows the branch dev
        { version = "1", git = "g", tag = "v1" }    |
        { version = "1", git = "g" }                | @oz names no commit
        """)
    void packagesOfSoldeerHaveExactVersions(String version, String loose) throws IOException {
        files.write("foundry.toml", "[profile.default]", "[dependencies]", "\"@oz\" = " + version);
        assertThat(files.ask("HYG-09").places())
                .first()
                .isEqualTo(new Place("foundry.toml", 0, "soldeer.lock is not tracked"));
        files.write("soldeer.lock");
        Evidence evidence = files.ask("HYG-09");
        assertThat(evidence.state()).isEqualTo(loose == null ? State.PASS : State.FAIL);
        assertThat(evidence.places()).extracting(Place::text).isEqualTo(loose == null ? List.of() : List.of(loose));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        replace x.org/a => github.com/me/a master       | FAIL
        replace x.org/a v1.0.0 => ../a                  | FAIL
        replace x.org/a => github.com/me/a v1.0.1-me    | NOT_SEEN
        replace x.org/a => x.org/a v1.0.1               | PASS
        // replace x.org/a => ../a                      | PASS
        """)
    void aForkIsAskedAboutAndWhatMovesFails(String line, State state) throws IOException {
        files.write("chain/go.mod", "module x", line).write("chain/go.sum");
        assertThat(files.ask("HYG-09").state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        5.0.2           | PASS
        npm:@a/b@5.0.2  | PASS
        workspace:*     | PASS
        5.0             | FAIL
        >=5             | FAIL
        github:a/b#main | FAIL
        github:a/b#0123456789abcdef0123456789abcdef01234567 | PASS
        """)
    void packagesInAFolderAreSeen(String version, State state) throws IOException {
        files.write("contracts/package.json", "{\"dependencies\": {\"@openzeppelin/contracts\": \"" + version + "\"}}")
                .write("contracts/yarn.lock");
        assertThat(files.ask("HYG-09").state()).isEqualTo(state);
    }

    @Test
    void aListThatCannotBeReadProvesNothing() throws IOException {
        files.write("chain/go.mod", "module x").write("chain/go.sum").write("Cargo.toml", "[[[");
        Evidence evidence = files.ask("HYG-09");
        assertThat(evidence.state()).isEqualTo(State.NOT_SEEN);
        assertThat(evidence.words()).startsWith("1 list of dependencies could not be read");
    }

    @Test
    void theLockOfSubmodulesSaysWhatTheCommitHas() throws IOException, GitAPIException {
        String commit = "0123456789abcdef0123456789abcdef01234567";
        try (TestRepository repository = new TestRepository(folder)) {
            repository.write("foundry.lock", "{\"lib/a\": {\"rev\": \"" + commit + "\"}}");
            repository.write(".gitmodules", "[submodule \"lib/a\"]\n path = lib/a\n url = https://x/a\n");
            repository.commit("first");
            repository.link("lib/a", commit);
            assertThat(files.ask("HYG-09").state()).isEqualTo(State.PASS);
            files.write("foundry.lock", "{\"lib/a\": {\"rev\": \"" + "1".repeat(40) + "\"}}");
            assertThat(files.ask("HYG-09").places())
                    .containsExactly(new Place(
                            "foundry.lock", 1, "lib/a is at " + commit + ", but locked at " + "1".repeat(40)));
        }
    }
}
