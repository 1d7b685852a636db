package drydock.scan.delta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import drydock.scan.git.TestRepository;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeltaScannerTest {
    private static final String VAULT = """
        // SPDX-License-Identifier: MIT
        pragma solidity 0.8.20;
        import {A, B} from "./A.sol";
        import "./C.sol";

        contract Vault {
            uint256 public total; // all
            function deposit(uint256 amount) external {
                total += amount;
            }
        }
        """;

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void makeRepository() throws IOException, GitAPIException {
        repository = new TestRepository(folder);
        repository
                .write("src/Vault.sol", VAULT)
                .write("foundry.toml", "[profile.default]\n")
                .write("README.md", "x\n");
        repository.commit("first");
    }

    @AfterEach
    void closeRepository() {
        repository.close();
    }

    @Test
    void commentsWhiteSpacePragmaAndOrderOfImportsAreCosmetic() throws IOException {
        repository.write("src/Vault.sol", """
            // SPDX-License-Identifier: GPL-3.0
            pragma solidity ^0.8.26;
            import "./C.sol";
            import {
                B,
                A
            } from "./A.sol";
            /* A vault. */
            contract Vault { uint256 public total;
                function deposit(
                    uint256 amount
                ) external { total += amount; }
            }
            """).write("README.md", "y\n");
        Delta delta = toWorkingTree();
        assertThat(delta.files()).singleElement().satisfies(file -> {
            assertThat(file.kind()).isEqualTo(ChangeKind.COSMETIC);
            assertThat(file.status()).isEqualTo(FileStatus.CHANGED);
        });
        assertThat(delta.triage()).isEqualTo(Triage.NONE);
    }

    @Test
    void whatACompilerSeesIsLogic() throws IOException {
        repository.write("src/Vault.sol", VAULT.replace("total += amount;", "total += amount;\n        total -= 1;"));
        Delta delta = toWorkingTree();
        assertThat(delta.files())
                .containsExactly(new ChangedFile(
                        "src/Vault.sol",
                        "src/Vault.sol",
                        FileStatus.CHANGED,
                        Reach.SCOPE,
                        ChangeKind.LOGIC,
                        new LineChange(1, 0, 0)));
        assertThat(delta.triage()).isEqualTo(Triage.TARGETED_CHECK);
    }

    @Test
    void spaceInAStringAndJoinedWordsAreLogic() throws IOException {
        repository.write("src/Vault.sol", VAULT.replace("./C.sol", "./C .sol"));
        assertThat(toWorkingTree().files().getFirst().kind()).isEqualTo(ChangeKind.LOGIC);
        repository.write("src/Vault.sol", VAULT.replace("uint256 public", "uint256public"));
        assertThat(toWorkingTree().files().getFirst().kind()).isEqualTo(ChangeKind.LOGIC);
    }

    @Test
    void indentIsLogicInVyper() throws IOException, GitAPIException {
        String code = "@external\ndef f():\n    if a:\n        b()\n        c()\n";
        repository.write("src/A.vy", code);
        repository.commit("second");
        repository.write("src/A.vy", code.replace("        c()", "    c()"));
        assertThat(toWorkingTree().files().getFirst().kind()).isEqualTo(ChangeKind.LOGIC);
        repository.write("src/A.vy", code.replace("b()", "b()  # note\n"));
        assertThat(toWorkingTree().files().getFirst().kind()).isEqualTo(ChangeKind.COSMETIC);
    }

    @Test
    void renamesAreFollowed() throws IOException, GitAPIException {
        String before = repository.git().getRepository().resolve("HEAD").name();
        Files.delete(folder.resolve("src/Vault.sol"));
        repository.write("src/core/Vault2.sol", VAULT.replace("// all", ""));
        String after = repository.commit("second");
        Delta delta = compare(before, after);
        assertThat(delta.files())
                .containsExactly(new ChangedFile(
                        "src/core/Vault2.sol",
                        "src/Vault.sol",
                        FileStatus.RENAMED,
                        Reach.SCOPE,
                        ChangeKind.COSMETIC,
                        LineChange.NONE));
        assertThat(delta.from()).isEqualTo(before);
    }

    @Test
    void newFileIsADeltaAudit() throws IOException {
        repository.write("src/New.sol", "contract New {}\n");
        assertThat(toWorkingTree().triage()).isEqualTo(Triage.DELTA_AUDIT);
    }

    @Test
    void pinsAreDependenciesAndSettingsAreConfiguration() throws IOException {
        repository
                .write("foundry.toml", "[profile.default]\noptimizer = false\n")
                .write("remappings.txt", "a/=lib/a/\n")
                .write("lib/a/src/A.sol", "contract A {}\n")
                .write("script/Deploy.s.sol", "contract D {}\n");
        Delta delta = toWorkingTree();
        assertThat(delta.files())
                .extracting(file -> file.path() + " " + file.kind().words())
                .containsExactly(
                        "foundry.toml configuration",
                        "lib/a/src/A.sol dependency",
                        "remappings.txt dependency",
                        "script/Deploy.s.sol configuration");
        assertThat(delta.triage()).isEqualTo(Triage.TARGETED_CHECK);
    }

    @Test
    void whatTheScopeImportsConcernsItAndTheRestIsOnlyNamed() throws IOException, GitAPIException {
        repository
                .write("src/Vault.sol", VAULT.replace("./C.sol", "@math/Deep.sol"))
                .write("remappings.txt", "@math/=helpers/\n")
                .write("helpers/Deep.sol", "import './Deeper.sol';\ncontract Deep {}\n")
                .write("helpers/Deeper.sol", "contract Deeper {}\n")
                .write("test/Vault.t.sol", "contract VaultTest {}\n");
        repository.commit("second");
        repository
                .write("helpers/Deeper.sol", "contract Deeper { uint256 x; }\n")
                .write("helpers/Other.sol", "contract Other {}\n")
                .write("test/Vault.t.sol", "contract VaultTest { uint256 x; }\n")
                .write("README.md", "y\n");
        Delta delta = toWorkingTree("src/Vault.sol"::equals);
        assertThat(delta.files())
                .containsExactly(new ChangedFile(
                        "helpers/Deeper.sol",
                        "helpers/Deeper.sol",
                        FileStatus.CHANGED,
                        Reach.DEPENDENCY,
                        ChangeKind.LOGIC,
                        new LineChange(0, 0, 1)));
        assertThat(delta.outside())
                .containsExactly(
                        new OutsideFile("README.md", "README.md", FileStatus.CHANGED),
                        new OutsideFile("helpers/Other.sol", "helpers/Other.sol", FileStatus.ADDED),
                        new OutsideFile("test/Vault.t.sol", "test/Vault.t.sol", FileStatus.CHANGED));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "solc = '0.8.20' # pinned | COSMETIC",
                "solc = '0.8.26' | CONFIGURATION",
                "evm_version = 'cancun' | CONFIGURATION",
                "remappings = ['a/=lib/a/'] | DEPENDENCY",
                "] no TOML | CONFIGURATION"
            })
    void settingsAreComparedByWhatTheySay(String line, ChangeKind kind) throws IOException, GitAPIException {
        repository.write("foundry.toml", "[profile.default]\nsolc = '0.8.20'\n");
        repository.commit("second");
        repository.write(
                "foundry.toml",
                "[profile.default]\n" + (line.startsWith("solc") ? "" : "solc = '0.8.20'\n") + line + "\n");
        assertThat(toWorkingTree().files()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("foundry.toml");
            assertThat(file.kind()).isEqualTo(kind);
            assertThat(file.reach()).isEqualTo(Reach.DEPENDENCY);
        });
    }

    @Test
    void aComparisonThatIsCancelledEnds() throws IOException {
        repository.write("src/New.sol", "contract New {}\n");
        try (SourceTree old = Sources.openCommit(folder, "HEAD", Limits.USUAL);
                SourceTree now = Sources.open(folder, Limits.USUAL)) {
            DeltaScanner scanner = new DeltaScanner(DeltaScanner::isSuggested, Limits.USUAL, () -> true);
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> scanner.compare(old, now));
        }
    }

    private Delta toWorkingTree() throws IOException {
        return toWorkingTree(DeltaScanner::isSuggested);
    }

    private Delta toWorkingTree(Predicate<String> inScope) throws IOException {
        try (SourceTree old = Sources.openCommit(folder, "HEAD", Limits.USUAL);
                SourceTree now = Sources.open(folder, Limits.USUAL)) {
            return new DeltaScanner(inScope, Limits.USUAL, Cancellation.NEVER).compare(old, now);
        }
    }

    private Delta compare(String before, String after) throws IOException {
        try (SourceTree old = Sources.openCommit(folder, before, Limits.USUAL);
                SourceTree now = Sources.openCommit(folder, after, Limits.USUAL)) {
            return new DeltaScanner(DeltaScanner::isSuggested, Limits.USUAL, Cancellation.NEVER).compare(old, now);
        }
    }
}
