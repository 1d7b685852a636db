package drydock.scan.delta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import drydock.scan.git.TestRepository;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.Trouble;
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
                .write("src/A.sol", "struct A {}\nstruct B {}\n")
                .write("src/C.sol", "struct C {}\n")
                .write("foundry.toml", "[profile.default]\nsolc = '0.8.26'\n")
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
            assertThat(file.lines()).as("a cosmetic file has no changed lines").isEqualTo(LineChange.NONE);
        });
        assertThat(delta.triage()).isEqualTo(Triage.NONE);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        foundry.toml | [profile.default] | CONFIGURATION
        foundry.toml | [profile.default];solc_version = "0.8.26" | COSMETIC
        foundry.toml | [profile.other];solc = "0.8.26" | CONFIGURATION
        src/foundry.toml | [profile.default] | CONFIGURATION
        hardhat.config.ts | solidity: "0.8.26" | COSMETIC
        hardhat.config.ts | compilers: [{ version: "0.7.6" }, { version: "0.8.26" }] | CONFIGURATION
        """)
    void theVersionThatAFileAsksForIsConfigurationWhereNothingElsePinsIt(String path, String settings, ChangeKind kind)
            throws IOException, GitAPIException {
        Files.delete(folder.resolve("foundry.toml"));
        repository.write(path, lines(settings));
        repository.commit("second");
        repository.write("src/Vault.sol", VAULT.replace("solidity 0.8.20", "solidity 0.7.6"));
        Delta delta = toWorkingTree();
        assertThat(delta.files())
                .extracting(file -> file.path() + " " + file.kind())
                .containsExactly("src/Vault.sol " + kind);
        assertThat(delta.triage()).isEqualTo(kind == ChangeKind.COSMETIC ? Triage.NONE : Triage.TARGETED_CHECK);
    }

    @Test
    void aVersionOfTheSameSeriesIsCosmeticAlsoWhereNothingPinsIt() throws IOException, GitAPIException {
        Files.delete(folder.resolve("foundry.toml"));
        repository.commit("second");
        repository.write("src/Vault.sol", VAULT.replace("solidity 0.8.20", "solidity ^0.8.24"));
        assertThat(toWorkingTree().triage()).isEqualTo(Triage.NONE);
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

    @Test
    void whatASubprojectImportsThroughSettingsOfItsOwnConcernsIt() throws IOException, GitAPIException {
        repository
                .write("packages/core/foundry.toml", "[profile.default]\nremappings = ['shared/=../shared/src/']\n")
                .write("packages/core/src/Vault.sol", "import 'shared/Math.sol';\nimport 'src/I.sol';\ncontract V {}\n")
                .write("packages/core/src/I.sol", "interface I {}\n")
                .write("packages/shared/src/Math.sol", "library Math { uint constant X = 4 / 2; }\n");
        repository.commit("second");
        repository.write("packages/shared/src/Math.sol", "library Math { uint constant X = 4 / 3; }\n");
        Delta delta = toWorkingTree("packages/core/src/Vault.sol"::equals);
        assertThat(delta.files()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("packages/shared/src/Math.sol");
            assertThat(file.kind()).isEqualTo(ChangeKind.LOGIC);
        });
        assertThat(delta.coverage().unknown()).isEmpty();
    }

    @Test
    void whatTheScopeImportsAndNobodyHasIsNotKnownToBeTheSame() throws IOException, GitAPIException {
        repository
                .write("src/Vault.sol", "import 'shared/Math.sol';\nimport '@oz/T.sol';\nimport 'dep/D.sol';\n")
                .write("package.json", "{\"dependencies\": {\"@oz/T.sol\": \"1\", \"dep\": \"1\"}}\n");
        repository.commit("second");
        Delta delta = toWorkingTree("src/Vault.sol"::equals);
        Trouble gone = new Trouble("src/Vault.sol", "line 1 imports shared/Math.sol, and no file here is that");
        assertThat(delta.coverage().unknown()).containsExactly(gone);
        assertThat(delta.troubles()).containsExactly(gone);
        assertThat(delta.triage()).as("never that no review is needed").isEqualTo(Triage.TARGETED_CHECK);
        assertThat(toWorkingTree("nothing"::equals).triage()).isEqualTo(Triage.TARGETED_CHECK);
    }

    @Test
    void aLinkInScopeIsNotKnownToBeTheSame() throws IOException, GitAPIException {
        Files.createSymbolicLink(folder.resolve("src/Link.sol"), Path.of("../impl/A.sol"));
        repository.write("impl/A.sol", "contract A {}\n");
        repository.commit("second");
        repository.write("impl/A.sol", "contract A { uint256 x; }\n");
        Delta delta = toWorkingTree("src/Link.sol"::equals);
        assertThat(delta.files()).as("the link itself is as it was").isEmpty();
        assertThat(delta.coverage().unknown())
                .containsExactly(new Trouble(
                        "src/Link.sol", "a link, which is not followed: what it leads to was not compared"));
    }

    @Test
    void anEditInASubmoduleIsADependencyAndIsNamed() throws IOException, GitAPIException {
        String before = repository.git().getRepository().resolve("HEAD").name();
        try (TestRepository module = new TestRepository(folder.resolve("lib/sub"))) {
            module.write("src/L.sol", "contract L {}\n").write(".gitignore", "out/\n");
            repository.link("lib/sub", module.commit("first"));
            repository
                    .git()
                    .commit()
                    .setMessage("with a submodule")
                    .setSign(false)
                    .call();
            module.write("out/O.sol", "contract O {}\n");
            assertThat(toWorkingTree("src/Vault.sol"::equals).files()).isEmpty();
            module.write("src/L.sol", "contract L { uint256 x; }\n");
        }
        Delta delta = toWorkingTree("src/Vault.sol"::equals);
        assertThat(delta.files())
                .extracting(file -> file.path() + " " + file.kind().words())
                .containsExactly("lib/sub dependency");
        assertThat(delta.troubles())
                .contains(new Trouble(
                        "lib/sub", "files of this submodule are not as its commit has them: lib/sub/src/L.sol"));
        assertThat(compare(before, "HEAD").files()).hasSize(1);
    }

    @Test
    void filesWithNamesThatLookAlikeAreBothCompared() throws IOException, GitAPIException {
        repository.write("src/A\u0001.sol", "contract A {}\n").write("src/A\\u0001.sol", "contract A {}\n");
        repository.commit("second");
        repository.write("src/A\u0001.sol", "contract A { function f() external { selfdestruct(a); } }\n");
        assertThat(toWorkingTree().files()).extracting(ChangedFile::path).containsExactly("src/A\\u0001.sol");
        repository.write("src/A\\u0001.sol", "contract A { uint256 x; }\n");
        assertThat(toWorkingTree().files())
                .extracting(ChangedFile::path)
                .containsExactly("src/A\\u0001.sol", "src/A\\u005cu0001.sol");
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
        a.vy | # @version 0.3.10;a: uint256 | # pragma version 0.4.0;a: uint256  # all | CONFIGURATION
        a.vy | #pragma version 0.4.0;a: uint256 | # pragma  version 0.4.0;a: uint256  # all | COSMETIC
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

    /** What was looked at again for each blank of a long line would take for ever. */
    @Test
    void whatACommentImportsIsNoDependency() throws IOException, GitAPIException {
        repository
                .write(
                        "contracts/pool.vy",
                        "# import maths\n\"\"\"\nimport maths\n\"\"\"\nfrom" + " ".repeat(300_000) + "\nfrom "
                                + ".".repeat(300_000) + "\n")
                .write("contracts/maths.vy", "A: constant(uint256) = 1\n");
        repository.commit("second");
        repository.write("contracts/maths.vy", "A: constant(uint256) = 2\n");
        Delta delta = toWorkingTree("contracts/pool.vy"::equals);
        assertThat(delta.files()).isEmpty();
        assertThat(delta.outside()).extracting(OutsideFile::path).contains("contracts/maths.vy");
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
