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
import java.util.List;
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

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        a.vy | # @version 0.3.10;a: uint256 | # pragma version 0.4.0;a: uint256  # all | COSMETIC
        a.vy | def f():;    g(1, 2) | def f():;    g(;        1,;        2); | COSMETIC
        a.vy | def f():;    g("(") ;    h() | def f():;    g("(");    h() | COSMETIC
        a.vy | #pragma evm-version paris;a: uint256 | #pragma evm-version cancun;a: uint256 | LOGIC
        a.vy | a: uint256 | #pragma nonreentrancy on;a: uint256 | LOGIC
        a.vy | @external;def f(): pass | @internal;def f(): pass | LOGIC
        a.rs | /// Adds.;fn f() -> u64 { a.checked_add(b)? } | fn f() -> u64 {;  a.checked_add(b)?; // adds;} | COSMETIC
        a.rs | fn f() -> u64 { a.checked_add(b)? } | fn f() -> u64 { a + b } | LOGIC
        a.rs | #[account(signer)];pub a: AccountInfo<'info> | pub a: AccountInfo<'info> | LOGIC
        a.rs | seeds = [b"vault"] | seeds = [b"vault "] | LOGIC
        a.move | /* /* a */ */ public fun f(a: u64) {} | public fun f(;  a: u64;) {} // b | COSMETIC
        a.move | public(friend) fun f() {} | public fun f() {} | LOGIC
        a.cairo | // a;fn f(a: felt252) -> felt252 { a } | fn f(a: felt252) -> felt252 {;  a;} | COSMETIC
        a.cairo | #[external(v0)];fn f() {} | fn f() {} | LOGIC
        a.cairo | const A: felt252 = 'a b'; | const A: felt252 = 'ab'; | LOGIC
        """)
    void eachLanguageIsComparedByWhatItsCompilerSees(String name, String before, String after, ChangeKind kind)
            throws IOException, GitAPIException {
        repository.write("src/" + name, lines(before));
        repository.commit("second");
        repository.write("src/" + name, lines(after));
        assertThat(toWorkingTree(("src/" + name)::equals).files())
                .singleElement()
                .satisfies(file -> assertThat(file.kind()).isEqualTo(kind));
    }

    private static String lines(String text) {
        return text.replace(';', '\n') + "\n";
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        Cargo.lock | a | b | DEPENDENCY
        Move.lock | a | b | DEPENDENCY
        Scarb.lock | a | b | DEPENDENCY
        rust-toolchain.toml | [toolchain] | [toolchain];channel = "1.80" | CONFIGURATION
        Cargo.toml | [profile.release];overflow-checks = true | [profile.release];overflow-checks = false | CONFIGURATION
        Cargo.toml | [dependencies];a = "=1.0.0" | [dependencies];a = "=1.0.1" | DEPENDENCY
        Cargo.toml | [dependencies];a = "1" | [dependencies];a  =  "1" # pinned | COSMETIC
        Move.toml | [addresses];a = "0x0" | [addresses];a = "0x1" | CONFIGURATION
        Move.toml | [dependencies];A = { git = "x", rev = "1" } | [dependencies];A = { git = "x", rev = "2" } | DEPENDENCY
        Scarb.toml | [cairo];sierra-replace-ids = true | [cairo];sierra-replace-ids = false | CONFIGURATION
        package.json | {"scripts": {"a": "b"}} | {"scripts": {"a": "c"}} | CONFIGURATION
        package.json | {"dependencies": {"a": "1"}} | {"dependencies": {"a": "2"}} | DEPENDENCY
        """)
    void manifestsAreComparedByWhatTheySay(String name, String before, String after, ChangeKind kind)
            throws IOException, GitAPIException {
        repository.write(name, lines(before));
        repository.commit("second");
        repository.write(name, lines(after));
        assertThat(toWorkingTree().files()).singleElement().satisfies(file -> {
            assertThat(file.kind()).isEqualTo(kind);
            assertThat(file.reach()).isEqualTo(Reach.DEPENDENCY);
        });
    }

    @Test
    void whatAScopeInOtherLanguagesRestsOnConcernsIt() throws IOException, GitAPIException {
        String rust = "pub fn f() -> u64 { 1 }\n";
        repository
                .write("programs/p/Cargo.toml", "[dependencies]\nmath = { path = '../../math' }\n")
                .write("programs/p/src/lib.rs", rust)
                .write("programs/p/src/state.rs", rust)
                .write("programs/p/tests/t.rs", rust)
                .write("math/Cargo.toml", "[package]\n")
                .write("math/src/lib.rs", rust)
                .write("cli/Cargo.toml", "[package]\n")
                .write("cli/src/main.rs", rust)
                .write("contracts/pool.vy", "from . import maths\nfrom lib.auth import owner\nimport gone\n")
                .write("contracts/maths.vy", "A: constant(uint256) = 1\n")
                .write("lib/auth/owner.vy", "A: constant(uint256) = 1\n")
                .write("contracts/other.vy", "A: constant(uint256) = 1\n");
        repository.commit("second");
        for (String path :
                List.of("programs/p/src/state.rs", "programs/p/tests/t.rs", "math/src/lib.rs", "cli/src/main.rs")) {
            repository.write(path, rust.replace("1", "2"));
        }
        for (String path : List.of("contracts/maths.vy", "contracts/other.vy")) {
            repository.write(path, "A: constant(uint256) = 2\n");
        }
        Delta delta = toWorkingTree(List.of("programs/p/src/lib.rs", "contracts/pool.vy")::contains);
        assertThat(delta.files())
                .extracting(file -> file.path() + " " + file.kind().words())
                .containsExactly("contracts/maths.vy logic", "math/src/lib.rs logic", "programs/p/src/state.rs logic");
        assertThat(delta.outside())
                .extracting(OutsideFile::path)
                .contains("cli/src/main.rs", "contracts/other.vy", "programs/p/tests/t.rs");
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
