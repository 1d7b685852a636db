package drydock.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.scope.ScopeList;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListedScopeTest {
    @TempDir
    private Path folder;

    private EvidenceFolder files;

    @BeforeEach
    void contract() throws IOException {
        files = new EvidenceFolder(folder)
                .write("src/A.sol", "// TODO", "contract A {", "function f() external {}", "}")
                .write("src/B.sol", "contract B {}");
    }

    @Test
    void aListThatNamesNoFileFailsAndNothingElseIsJudged() throws IOException {
        EvidenceInputs inputs = listed("# ours", "src/Nope.sol");
        assertThat(files.ask("SCO-01", inputs).state()).isEqualTo(State.FAIL);
        assertThat(files.ask("SCO-01", inputs).places())
                .containsExactly(new Place("review/files.txt", 2, "no such file: src/Nope.sol"));
        for (String item : new String[] {"SCO-05", "HYG-06", "DOC-09"}) {
            assertThat(files.ask(item, inputs).state()).as(item).isEqualTo(State.NOT_APPLICABLE);
        }
    }

    @Test
    void anEmptyListFails() throws IOException {
        assertThat(files.ask("SCO-01", listed("# nothing")).words()).isEqualTo("The scope file names nothing.");
        assertThat(files.ask("SCO-05", listed("# nothing")).state()).isEqualTo(State.NOT_APPLICABLE);
        files.write("scope.txt", "");
        assertThat(files.ask("SCO-01").state()).isEqualTo(State.FAIL);
    }

    @Test
    void onlyWhatIsListedIsJudged() throws IOException {
        EvidenceInputs inputs = listed("src/B.sol");
        assertThat(files.ask("SCO-01", inputs).state()).isEqualTo(State.PASS);
        assertThat(files.ask("SCO-05", inputs).words()).startsWith("1 file, 1 normalised line ");
        assertThat(files.ask("HYG-06", inputs).state()).isEqualTo(State.PASS);
        assertThat(files.ask("HYG-06", listed("src/*.sol")).state()).isEqualTo(State.FAIL);
    }

    @Test
    void aContractInNeitherListIsStillFound() throws IOException {
        files.write("out_of_scope.txt", "src/C.sol");
        assertThat(files.ask("SCO-02", listed("src/B.sol")).places())
                .extracting(Place::path)
                .containsExactly("src/A.sol");
    }

    @Test
    void keysAreLookedForInWhatIsNotListedToo() throws IOException {
        files.write("src/A.sol", "// AKIAABCDEFGHIJKLMNOP");
        assertThat(files.ask("HYG-12", listed("src/B.sol")).state()).isEqualTo(State.FAIL);
    }

    private static EvidenceInputs listed(String... lines) {
        return EvidenceInputs.NONE.with(new ScopeFile("review/files.txt", ScopeList.parse(String.join("\n", lines))));
    }
}
