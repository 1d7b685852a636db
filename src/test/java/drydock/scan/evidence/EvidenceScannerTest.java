package drydock.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import drydock.bundle.Bundle;
import drydock.domain.checklist.ItemDefinition;
import drydock.scan.git.TestRepository;
import drydock.scan.lexer.Language;
import drydock.scan.lexer.Lexer;
import drydock.scan.solidity.Construct;
import drydock.scan.solidity.SolidityScanner;
import drydock.scan.source.Sources;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceScannerTest {
    @TempDir
    private Path folder;

    /** A file with a text, and what an item's rule says of a repository that has only this file. */
    @ParameterizedTest(name = "{0} {3}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        SCO-01 | scope.txt | ./src/Gone.sol | FAIL
        SCO-05 | src/A.sol | contract A {} | PASS
        SCO-06 | script/Deploy.s.sol | contract D {} | NOT_SEEN
        SCO-10 | foundry.toml | [rpc_endpoints]\\nmainnet = "x" | SEEN
        DOC-03 | README.md | ```mermaid\\ngraph | SEEN
        DOC-04 | src/A.sol | contract A { bytes32 constant X_ROLE = 0; } | NOT_SEEN
        DOC-08 | docs/x.md | ## Invariants | SEEN
        DOC-09 | src/A.sol | contract A {\\n/// a\\nfunction f() external {}\\n} | PASS
        DOC-09 | src/A.sol | contract A {\\nfunction f() external {}\\n} | FAIL
        DOC-09 | src/a.rs | fn a() {} | NOT_APPLICABLE
        DOC-10 | src/A.sol | contract A {\\nfunction f() external {\\nunchecked { a++; }\\n}} | FAIL
        DOC-10 | src/A.sol | contract A {\\n// cannot overflow\\nfunction f() external { unchecked { a++; } }} | PASS
        DOC-10 | src/A.sol | contract A {\\n// TODO fix\\nfunction f() external { unchecked { a++; } }} | FAIL
        DOC-10 | src/A.sol | contract A {\\n// slither-disable-next-line x\\nfunction f() external { unchecked { a++; } }} | FAIL
        DOC-10 | src/A.sol | contract A {\\n/* unchecked { a++; } */\\nfunction f() external { unchecked { a++; } }} | FAIL
        DOC-10 | src/A.sol | contract A {\\nstring u = "https://example.org";\\nfunction f() external { unchecked { a++; } }} | FAIL
        DOC-10 | src/A.sol | contract A {\\nfunction f() external { unchecked { a++; } } // bounded by the supply\\n} | PASS
        TST-04 | test/A.t.sol | contract T { function test_x(uint a) public {} } | PASS
        TST-04 | test/A.t.sol | contract T { function test_x() public {} } | NOT_SEEN
        TST-05 | test/A.t.sol | contract T { function invariant_x() public {} } | PASS
        TST-06 | test/A.t.sol | contract T { function setUp() public { vm.createSelectFork("x"); } } | PASS
        TST-11 | certora/confs/A.conf | {} | PASS
        HYG-01 | foundry.toml | deny_warnings = true | PASS
        HYG-02 | foundry.toml | [profile.default]\\nsolc = "0.8.20" | PASS
        HYG-02 | foundry.toml | [profile.default]\\nsolc = "./bin/solc" | FAIL
        HYG-02 | src/A.sol | pragma solidity ^0.8.0; contract A {} | FAIL
        HYG-02 | src/A.sol | pragma solidity 0.8.19; contract A {} | PASS
        HYG-02 | hardhat.config.ts | export default { solidity: "0.8.20" } | PASS
        HYG-03 | src/A.sol | pragma solidity 0.8.8; contract A { type T is uint8; } | FAIL
        HYG-03 | src/A.sol | pragma solidity 0.8.9; contract A { type T is uint8; } | PASS
        HYG-03 | src/A.sol | pragma solidity 0.8.8; contract A { /* type T is uint8 */ } | PASS
        HYG-03 | src/A.sol | pragma solidity ^0.8.8; contract A { type T is uint8; } | NOT_SEEN
        HYG-03 | src/A.sol | pragma solidity 0.8.99; contract A { } | NOT_SEEN
        HYG-03 | src/A.sol | pragma solidity 0.8.28; contract A { uint transient t; } | PASS
        HYG-03 | src/a.vy | # @version 0.3.0\\n@nonreentrant("lock")\\n@external\\ndef f(): pass | FAIL
        HYG-03 | src/a.vy | # @version 0.3.1\\n@nonreentrant("lock")\\n@external\\ndef f(): pass | PASS
        HYG-03 | src/A.sol | pragma solidity 0.8.36; contract A { function f(bytes memory b) public { delete b[1]; } } | FAIL
        HYG-03 | src/A.sol | pragma solidity 0.8.37; contract A { function f(bytes memory b) public { delete b[1]; } } | PASS
        HYG-03 | src/A.sol | pragma solidity 0.8.36; contract A { function f(bytes memory b) public { delete c[1]; } } | PASS
        HYG-03 | foundry.toml | [profile.default]\\nsolc = "0.8.36"\\nvia_ir = true | NOT_APPLICABLE
        HYG-03 | src/a.rs | fn a() {} | NOT_APPLICABLE
        HYG-05 | .github/workflows/ci.yml | steps:\\n - run: slither . | PASS
        HYG-06 | src/A.sol | // TODO later | FAIL
        HYG-06 | test/A.t.sol | // TODO later | NOT_APPLICABLE
        HYG-06 | README.md | TODO | NOT_APPLICABLE
        HYG-11 | README.md | none | NOT_APPLICABLE
        HYG-11 | src/A.sol | contract A {} | PASS
        HYG-07 | src/A.sol | import "forge-std/console.sol"; | FAIL
        HYG-09 | package.json | {"dependencies": {"@openzeppelin/contracts": "^5.0.0"}} | FAIL
        HYG-09 | foundry.lock | {"lib/a": {"branch": {"name": "main", "rev": "0"}}} | FAIL
        HYG-09 | foundry.lock | {"lib/a": {"tag": {"name": "v1", "rev": "0"}}} | PASS
        HYG-09 | Move.toml | [dependencies]\\nSui = { git = "x", rev = "mainnet" } | FAIL
        HYG-11 | src/A.sol | // a \u202e b | FAIL
        HYG-12 | src/x.py | private_key = "0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318" | FAIL
        HYG-12 | src/x.py | key = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80" | NOT_SEEN
        HYG-13 | src/A.sol | contract A { uint fee; function set(uint f) external onlyOwner { fee = f; } } | NOT_SEEN
        HYG-13 | src/A.sol | contract A { uint fee; function set(uint f) external onlyOwner { fee = f; emit Fee(f); } } | SEEN
        HYG-13 | src/A.sol | contract A { function set(uint f) external onlyOwner { _set(f); fee[f] = 1; } function _set(uint f) internal { emit Fee(f); } } | SEEN
        HYG-13 | src/A.sol | contract A { function set(uint f) external onlyOwner { uint g = f; g = 2; } } | NOT_APPLICABLE
        HYG-13 | src/A.sol | contract A { function get() external view onlyOwner { fee = 1; } } | NOT_APPLICABLE
        HYG-13 | src/A.sol | contract A { function set(uint f) external { fee = f; } } | NOT_APPLICABLE
        HYG-13 | src/A.sol | contract A { function set(uint f) external onlyOwner { if (fee == f) revert(); } } | NOT_APPLICABLE
        HYG-14 | src/A.sol | contract A is UUPSUpgradeable { function _authorizeUpgrade(address) internal override {} } | FAIL
        HYG-14 | src/A.sol | contract A is UUPSUpgradeable { function _authorizeUpgrade(address) internal override onlyOwner {} } | PASS
        HYG-14 | src/A.sol | contract B { constructor() { _disableInitializers(); } } contract A is B, Initializable { function initialize() external initializer {} } | PASS
        HYG-14 | src/A.sol | contract A is Initializable { constructor() initializer {} function initialize() external initializer {} } | PASS
        HYG-14 | src/A.sol | contract A is Initializable { function initialize() external initializer {} } | FAIL
        HYG-14 | src/A.sol | contract A { function make(bytes memory initializer) external {} } | PASS
        HYG-14 | src/A.sol | contract A is UUPSUpgradeable { function _authorizeUpgrade(address) internal override { _checkOwner(); } } | PASS
        HYG-12 | hardhat.config.ts | const mnemonic = "candy maple cake sugar pudding cream honey rich smooth crumble sweet treat" | NOT_SEEN
        HYG-03 | src/A.sol | pragma solidity 0.8.15; contract A { function f(bytes[] calldata b) external {} } | PASS
        HYG-03 | src/A.sol | pragma solidity 0.8.15; contract A { function f(uint256[2] calldata b) external {} } | FAIL
        HYG-02 | hardhat.config.ts | const DEFAULT_SOLIDITY_VERSION = "0.7.6" | PASS
        HYG-09 | package.json | {"name": "x"} | NOT_SEEN
        HYG-09 | package.json | {"devDependencies": {"a": "1.0.0"}} | FAIL
        TST-03 | test/A.t.sol | contract T { function f() public { vm.expectRevert(); } } | SEEN
        TST-07 | test/A.t.sol | // Test access control on proxy upgrades. | NOT_SEEN
        TST-07 | src/StorageLayout.sol | contract S {} | NOT_SEEN
        LAU-07 | src/A.sol | contract A { function maxDeposit(address) public {} } | NOT_SEEN
        LAU-07 | src/A.sol | contract A { uint supplyCap; } | SEEN
        KEY-03 | .github/actions/a/action.yml | steps:\\n - uses: actions/cache@0123456789012345678901234567890123456789 | PASS
        KEY-03 | .github/workflows/ci.yml | permissions: {}\\njobs:\\n - uses: actions/checkout@v4 | FAIL
        KEY-04 | script/D.s.sol | contract D { function run() public { vm.envUint("PRIVATE_KEY"); } } | FAIL
        KEY-05 | README.md | The owner is the multisig 0x00000000000000000000000000000000000000aa | SEEN
        KEY-05 | README.md | Governors with a multisig may do that. | NOT_SEEN
        KEY-03 | .github/workflows/ci.yml | on: pull_request_target\\npermissions: {}\\njobs: {} | PASS
        KEY-03 | .github/workflows/ci.yml | on: pull_request_target\\npermissions: {}\\n  ref: ${{ github.event.pull_request.head.sha }} | FAIL
        KEY-03 | .github/workflows/ci.yml | permissions: {}\\nsteps:\\n\\n      - uses: a/b@0123456789012345678901234567890123456789 # v1 | PASS
        KEY-06 | src/A.sol | contract A { /* like a timelock */ } | NOT_SEEN
        KEY-09 | tests/fixtures/multisig-account.json | {"owner": "0x00000000000000000000000000000000000000aa"} | NOT_SEEN
        HYG-05 | .github/actions/setup.yml | components: rustfmt, clippy | NOT_SEEN
        HYG-06 | src/a.rs | // wait for asset XXX to be listed | PASS
        HYG-06 | src/A.sol | // XXX make this cheaper | FAIL
        HYG-12 | waffle.json | {"mnemonic": "horn horn horn horn horn horn horn horn horn horn horn horn"} | NOT_SEEN
        HYG-14 | src/A.sol | contract V { constructor() { r = 1; } modifier initializer() { _; } } contract A is V { function initialize() external initializer {} } | PASS
        HYG-15 | programs/p/src/a.rs | use anchor_lang::prelude::*;\\nfn f(a: &AccountInfo<'_>) {} | FAIL
        DEL-06 | CHANGELOG.md | ## 2026-01-02\\nAudited by a firm. | SEEN
        DEL-06 | CHANGELOG.md | ## 2026-01-02\\nFaster. | NOT_SEEN
        DOC-02 | README.md | We just build on others. | NOT_SEEN
        DOC-03 | docs/logo.png | x | NOT_SEEN
        DOC-13 | CHANGELOG.md | ## Upgrade of libraries | NOT_SEEN
        SCO-12 | src/A.sol | // is calculated based on the amount | NOT_SEEN
        TST-03 | src/A.sol | contract A { function f() external onlyWhenUnlocked {} } | NOT_SEEN
        TST-04 | test/a.test.ts | async function test(x) {} | NOT_SEEN
        TST-08 | test/A.t.sol | // the price is stale | NOT_SEEN
        TST-09 | test/A.t.sol | // nobody is blacklisted | NOT_SEEN
        OPS-11 | server.ts | const api = "https://api.example.org/v2/"; | NOT_SEEN
        OPS-13 | docker-compose.yml | vault: 0x1 | NOT_SEEN
        KEY-05 | README.md | The owner is Alice. | NOT_SEEN
        KEY-05 | broadcast/D.s.sol/1/run-latest.json | {"transactions": [{"function": "transferOwnership(address)", "arguments": ["0x00000000000000000000000000000000000000Aa"], "transaction": {"from": "0x00000000000000000000000000000000000000aa"}}]} | FAIL
        KEY-05 | broadcast/D.s.sol/1/run-latest.json | {"transactions": [{"function": "transferOwnership(address)", "arguments": ["0x00000000000000000000000000000000000000bb"], "transaction": {"from": "0x00000000000000000000000000000000000000aa"}}]} | NOT_SEEN
        KEY-09 | docs/ops.md | ## Signers\\nAlice 0x00000000000000000000000000000000000000aa | SEEN
        KEY-09 | docs/ops.md | ## Contracts\\nVault 0x00000000000000000000000000000000000000aa | NOT_SEEN
        KEY-09 | docs/ops.md | ## Signers\\nAlice and Bob | NOT_SEEN
        OPS-13 | docker-compose.yml | image: hashicorp/vault | SEEN
        OPS-06 | SECURITY.md | Write to security@drydock.test | PASS
        OPS-06 | SECURITY.md | Write to us | FAIL
        PUB-04 | audits/2026-01-firm.pdf | x | PASS
        REC-05 | .github/workflows/n.yml | on:\\n  schedule:\\n    - cron: "0 0 * * *" | SEEN
        """)
    void ruleSeesWhatIsThere(String item, String path, String text, State state) throws IOException {
        write(path, text.replace("\\n", "\n"));
        assertThat(evidence(EvidenceInputs.NONE, item).state()).isEqualTo(state);
    }

    @Test
    void everyRuleIsOfAnItemThatShipsAndThatARepositoryCanDecide() {
        List<ItemDefinition> items = Bundle.load().checklist();
        assertThat(EvidenceRules.all())
                .extracting(EvidenceRule::item)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(items).anySatisfy(item -> {
                    assertThat(item.id()).isEqualTo(id);
                    assertThat(item.evidence()).containsAnyOf("auto", "hint", "import");
                }));
    }

    /** What only a file of another tool decides. */
    private static final List<String> IMPORTED = List.of("TST-01", "TST-02", "HYG-04", "HYG-10", "DEL-05");

    @Test
    void everyItemThatARepositoryOrAFileCanDecideHasARule() {
        List<String> ruled =
                EvidenceRules.all().stream().map(EvidenceRule::item).toList();
        assertThat(Bundle.load().checklist())
                .filteredOn(item -> item.evidence().stream().anyMatch(List.of("auto", "hint", "import")::contains))
                .extracting(ItemDefinition::id)
                .filteredOn(id -> !IMPORTED.contains(id))
                .isSubsetOf(ruled);
    }

    @Test
    void howOftenItWasWrongIsStatedForEveryRule() {
        Calibration calibration = Calibration.load();
        assertThat(EvidenceRules.all()).extracting(EvidenceRule::item).allSatisfy(item -> {
            Calibration.Tried tried = calibration.of(item).orElseThrow();
            for (Calibration.Rate rate : List.of(tried.alarms(), tried.signs(), tried.questions())) {
                assertThat(rate.wrong()).isBetween(0, rate.all());
            }
            assertThat(tried.alarms().all()
                            + tried.signs().all()
                            + tried.questions().all())
                    .isLessThanOrEqualTo(Calibration.REPOSITORIES);
        });
    }

    @Test
    void accountsThatAreCheckedElsewhereWantNoComment() throws IOException {
        write("Cargo.toml", "[profile.release]\noverflow-checks = true\n");
        String accounts = """
            use anchor_lang::prelude::*;
            #[derive(Accounts)]
            pub struct A<'info> {
                /// CHECK: it is one of the seeds
                #[account(
                    mut,
                    seeds = [
                        SEED_PREFIX,
                        SEED_VAULT,
                        a.key().as_ref(),
                        b.key().as_ref(),
                    ],
                    bump
                )]
                pub vault: AccountInfo<'info>,
            }
            fn f(a: &AccountInfo<'_>) {}
            """;
        write("programs/p/src/a.rs", accounts);
        assertThat(evidence(EvidenceInputs.NONE, "HYG-15").state()).isEqualTo(State.PASS);
        write("programs/p/src/a.rs", accounts.replace("CHECK:", "NOTE:"));
        assertThat(evidence(EvidenceInputs.NONE, "HYG-15").places()).hasSize(1);
    }

    @Test
    void usersOwnSignaturesAreNoOffChainSigners() throws IOException {
        write("src/A.sol", "contract A { function permit(address a) external { ecrecover(0, 0, 0, 0); } }");
        assertThat(evidence(EvidenceInputs.NONE, "SCO-07").places()).isEmpty();
        write("src/A.sol", "contract A {\n function claim(address a) external { ecrecover(0, 0, 0, 0); } }");
        assertThat(evidence(EvidenceInputs.NONE, "SCO-07").places())
                .extracting(Place::line)
                .containsExactly(2);
    }

    /** What is marked in a file and what the checklist asks about is looked for in two ways, which must find the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AggregatorV3Interface feed;",
                "function f() external { feed.latestRoundData(); }",
                "IPyth pyth;",
                "SwitchboardStructs.Feed feed;",
                "function f() external { OracleLibrary.consult(pool, 10); }",
                "function f() external { uint x = redstoneFeed; }",
                "function f() external { pool.observe(secondsAgo); }",
                "function f() external { pool.observe(0); }",
                "function _lzReceive(Origin calldata o) internal {}",
                "ILayerZeroEndpointV2 endpoint;",
                "IRouterClient router;",
                "IWormholeRelayer relayer;",
                "IAxelarGateway gateway;",
                "IBCMsgs message;",
                "IMailbox mailbox;",
                "IMailboxes mailbox;",
                "bytes32 merkleRoot;",
                "function f() external { MerkleProof.verify(p, r, l); }",
                "function checkUpkeep(bytes calldata d) external {}",
                "bytes32 constant RELAYER_ROLE = 0;",
                "bytes32 constant RELAYERS = 0;",
                "function f() external onlyOperator {}",
                "function f(bytes32 h) external { ECDSA.tryRecover(h, s); }",
                "function f(bytes32 h) external { SignatureChecker.isValidSignatureNow(a, h, s); }",
                "function withdrawWithSig(bytes32 h) external { h.recover(s); }",
                "function f() external { a.call(d); }",
            })
    void theScannerMarksWhatTheChecklistAsksAbout(String member) throws IOException {
        String code = "contract A {\n\n" + member + "\n}\n";
        write("src/A.sol", code);
        Set<String> asked = new TreeSet<>();
        for (String item : List.of("SCO-07", "SCO-08", "SCO-09")) {
            evidence(EvidenceInputs.NONE, item).places().forEach(place -> asked.add(item + ":" + place.line()));
        }
        Set<String> marked = new TreeSet<>();
        SolidityScanner.scan(Lexer.lex(SourceText.of(code), Language.SOLIDITY)).sites().stream()
                .filter(site -> site.construct().isTrust())
                .forEach(site -> marked.add(itemOf(site.construct()) + ":" + site.line()));
        assertThat(marked).isEqualTo(asked);
    }

    private static String itemOf(Construct construct) {
        return switch (construct) {
            case ORACLE -> "SCO-08";
            case BRIDGE -> "SCO-09";
            default -> "SCO-07";
        };
    }

    @Test
    void aKeyThatWasFoundIsNotShown() throws IOException {
        write("deploy.sh", "export PRIVATE_KEY=0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318");
        assertThat(evidence(EvidenceInputs.NONE, "HYG-12").toString()).doesNotContain("4c0883");
    }

    @Test
    void namedCommitsDecideTheirItems() throws IOException, GitAPIException {
        try (TestRepository repository = new TestRepository(folder)) {
            repository.write("broadcast/D.s.sol/1/run-latest.json", "{\"commit\": \"abc1234\"}");
            String commit = repository.commit("first");
            EvidenceInputs inputs = named(commit, "abc1234" + "0".repeat(33), "");
            assertThat(evidence(inputs, "LAU-01").state()).isEqualTo(State.PASS);
            assertThat(evidence(inputs, "SCO-03").state()).as("no remote").isEqualTo(State.FAIL);
            assertThat(evidence(inputs, "HYG-08").words()).contains("no branch of a remote is known");
            assertThat(evidence(named("", "0".repeat(40), ""), "LAU-01").state())
                    .isEqualTo(State.FAIL);
        }
    }

    @Test
    void brokenSettingsAreNotSeen() throws IOException {
        write("foundry.toml", "[[[[");
        write("package.json", "{");
        write("Cargo.toml", "\u0000");
        assertThat(evidence(EvidenceInputs.NONE, "HYG-09").state()).isEqualTo(State.NOT_SEEN);
        assertThat(evidence(EvidenceInputs.NONE, "HYG-02").state()).isEqualTo(State.NOT_SEEN);
    }

    @Test
    void thePlaceThatIsWrongIsFoundBehindManyThatAreNot() throws IOException {
        String pinned = " - uses: a/b@0123456789012345678901234567890123456789\n";
        write(".github/workflows/ci.yml", "permissions: {}\nsteps:\n" + pinned.repeat(30));
        assertThat(evidence(EvidenceInputs.NONE, "KEY-03").words()).startsWith("All 30 steps");
        write(".github/workflows/ci.yml", "permissions: {}\nsteps:\n" + pinned.repeat(30) + " - uses: a/b@v1\n");
        assertThat(evidence(EvidenceInputs.NONE, "KEY-03").places())
                .extracting(Place::line)
                .containsExactly(33);
        write("src/A.sol", "// TODO\n".repeat(25));
        assertThat(evidence(EvidenceInputs.NONE, "HYG-06").words()).startsWith("25 open notes");
    }

    /** Code that was written to stop who reads it. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "int8 #a ",
                "f(x#[]",
                "f(x#[",
                "x#[].",
                ";x#[a]",
                "a#.a",
                "#require(",
                "require(#,a",
                "#assembly ",
                "#assembly {",
                "uint[][# ",
                "x[][# ",
                "uint256[# ",
                "#bytes memory a ",
                "#a ",
            })
    void noCodeStopsTheReading(String code) {
        String[] parts = code.split("#", 2);
        String text = parts[0] + parts[1].repeat(30_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            SilentChanges.writesState("f()", text);
            CompilerBug.SOLIDITY.forEach(bug -> bug.sign().matcher(text).find());
        });
    }

    private static EvidenceInputs named(String freeze, String last, String release) {
        return EvidenceInputs.NONE.with(new EvidenceInputs.Commits(freeze, last, release));
    }

    private Evidence evidence(EvidenceInputs inputs, String item) throws IOException {
        return report(inputs).evidence().stream()
                .filter(evidence -> evidence.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private EvidenceReport report(EvidenceInputs inputs) throws IOException {
        try (SourceTree tree = Sources.open(folder, Limits.USUAL)) {
            return new EvidenceScanner(inputs, Limits.USUAL, Cancellation.NEVER).run(tree);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
