package drydock.scan.scope;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.lexer.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "src/Vault.sol, OWN_CONTRACT",
        "src/lib/Math.sol, OWN_CONTRACT",
        "contracts/lib/x/Math.sol, OWN_CONTRACT",
        "lib/solmate/src/tokens/ERC20.sol, VENDORED",
        "lib/forge-std/test/Test.sol, VENDORED",
        "packages/core/lib/solady/src/A.sol, VENDORED",
        "packages/core/node_modules/a/test/A.sol, VENDORED",
        "test/Vault.sol, TEST",
        "src/Vault.t.sol, TEST",
        "script/Deploy.s.sol, SCRIPT",
        "src/Deploy.s.sol, SCRIPT",
        "contracts/mocks/Token.sol, MOCK",
        "src/MockToken.sol, MOCK",
        "out/A.sol, GENERATED",
        "programs/vault/src/lib.rs, OWN_CONTRACT",
        "programs/vault/tests/it.rs, TEST",
        "sources/vault.move, OWN_CONTRACT",
        "keeper/main.py, OFF_CHAIN",
        "api/server.test.ts, TEST",
    })
    void suggestsByPath(String path, Reason reason) {
        assertThat(Classifier.suggest(path, Language.ofPath(path).orElseThrow()))
                .isEqualTo(reason);
    }

    @Test
    void listsAreReadKindlyAndWrittenStrictly() {
        ScopeList list = ScopeList.parse(
                "\ufeff./src/A.sol\r\nsrc/base/**  # all\nsrc/x/?.sol\n\n# no\n.\\src\\W.sol\nsrc/gone.sol");
        assertThat(list.contains("src/A.sol")).isTrue();
        assertThat(list.contains("src/base/deep/B.sol")).isTrue();
        assertThat(list.contains("src/x/C.sol")).isTrue();
        assertThat(list.contains("src/x/CC.sol")).isFalse();
        assertThat(list.contains("src/W.sol")).isTrue();
        assertThat(list.unresolved(List.of("src/A.sol", "src/base/B.sol", "src/W.sol")))
                .containsExactly("src/x/?.sol", "src/gone.sol");
        assertThat(ScopeList.print(List.of("src/B.sol", "src/A.sol"))).isEqualTo("./src/A.sol\n./src/B.sol\n");
    }

    @Test
    void patternThatWouldTakeForeverDoesNot() {
        Glob glob = new Glob("**/".repeat(200) + "*a".repeat(200) + "b");
        assertThat(glob.matches("x/".repeat(200) + "a".repeat(4000))).isFalse();
    }
}
