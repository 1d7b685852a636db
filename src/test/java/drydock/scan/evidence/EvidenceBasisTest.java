package drydock.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.BlobId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer rests on: when it is stale, and what of it holds where a file could not be read. */
class EvidenceBasisTest {
    /** Longer than what is read. */
    private static final String TOO_LONG = " ".repeat(1 << 20);

    @TempDir
    private Path folder;

    private EvidenceFolder files;

    @BeforeEach
    void contract() throws IOException {
        files = new EvidenceFolder(folder).write("src/A.sol", "contract A { uint supplyCap; }");
    }

    @Test
    void acceptedEvidenceGoesStaleWithTheContentsItRestsOn() throws IOException {
        files.write("README.md", "see");
        Evidence accepted = files.ask("HYG-06");
        assertThat(accepted.state()).isEqualTo(State.PASS);
        files.write("README.md", "rests not on this");
        assertThat(files.ask("HYG-06").against(accepted.basis()).state()).isEqualTo(State.PASS);
        files.write("src/A.sol", "contract B {}");
        Evidence now = files.ask("HYG-06");
        assertThat(now.against(accepted.basis()).state()).isEqualTo(State.STALE);
        assertThat(now.against(now.basis())).isEqualTo(now);
    }

    @Test
    void aHintRestsOnTheFilesThatShowItAlone() throws IOException {
        Evidence accepted = files.ask("LAU-07");
        assertThat(accepted.basis().lines())
                .containsExactly(
                        BlobId.of("contract A { uint supplyCap; }\n".getBytes(StandardCharsets.UTF_8)) + "  src/A.sol");
        files.write("src/B.sol", "contract B {}");
        assertThat(files.ask("LAU-07").basis()).isEqualTo(accepted.basis());
    }

    @Test
    void whatWasNotReadProvesNothing() throws IOException {
        assertThat(files.ask("HYG-06").state()).isEqualTo(State.PASS);
        files.write("src/B.sol", "contract B {}" + TOO_LONG);
        Evidence evidence = files.ask("HYG-06");
        assertThat(evidence.state()).isEqualTo(State.NOT_SEEN);
        assertThat(evidence.places()).extracting(Place::path).containsExactly("src/B.sol");
        assertThat(files.ask("SCO-05").words()).startsWith("1 file could not be read");
    }

    /** One that could not be read takes nothing away from what was found in others, unless it may hold what was not asked yet. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "TST-03, test/Long.t.sol, PASS",
        "TST-03, src/Long.sol, NOT_SEEN",
        "TST-04, test/Long.t.sol, PASS",
        "TST-05, src/Long.sol, PASS",
        "TST-05, foundry.toml, NOT_SEEN",
        "HYG-02, long.json, PASS",
        "HYG-02, foundry.toml, NOT_SEEN",
        "HYG-05, .github/workflows/long.yml, PASS",
        "OPS-06, docs/long.md, PASS"
    })
    void whatWasFoundStaysFound(String item, String path, State state) throws IOException {
        files.write("src/Gated.sol", "contract G { function pause() external onlyOwner {} }")
                .write(
                        "test/A.t.sol",
                        "contract T { function test_x(uint a) public { vm.expectRevert(); g.pause(); }",
                        "function invariant_x() public {} }")
                .write("foundry.toml", "[profile.default]", "solc = \"0.8.28\"")
                .write("hardhat.config.ts", "export default { solidity: '0.8.28' }")
                .write(".github/workflows/ci.yml", "steps:", " - run: slither .")
                .write("SECURITY.md", "Write to security@drydock.test");
        assertThat(files.ask(item).state()).isEqualTo(State.PASS);
        files.write(path, TOO_LONG);
        assertThat(files.ask(item).state()).isEqualTo(state);
    }
}
