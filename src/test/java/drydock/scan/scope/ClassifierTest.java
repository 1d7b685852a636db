package drydock.scan.scope;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.lexer.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        ".yarn/releases/yarn-4.13.0.cjs, VENDORED",
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

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "packages/**.sol, packages/a/src/B.sol, true",
        "packages/**.sol, packages/B.sol, true",
        "packages/**.sol, other/B.sol, false",
        "packages/**.sol, packages/a/B.vy, false",
        "src/**Vault.sol, src/a/b/BigVault.sol, true",
        "src/Big**, src/Bigger/x/A.sol, true",
        "**/a/*.sol, a/B.sol, true",
        "**/a/*.sol, x/y/a/B.sol, true",
        "**/a/*.sol, x/ya/B.sol, false",
        "**/a/*.sol, x/a/b/B.sol, false",
        "src/**/A.sol, src/A.sol, true",
        "src/**/A.sol, src/BA.sol, false",
        "src/, src/x/A.sol, true",
        "src/*/A.sol, src/A.sol, false",
    })
    void starsReachAsFarAsFirmsWriteThem(String glob, String path, boolean matches) {
        assertThat(new Glob(glob).matches(path)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/A.sol",
                "src/a#b/B.sol",
                "src/a #b.sol",
                "#a.sol",
                "src/q?.sol",
                "src/*.sol",
                "src/a\\u0001.sol",
                "src/\"a\".sol",
                "\"a\".sol",
                "src/a ",
                "src/a\u3000",
                " a.sol",
            })
    void aListNamesTheSameFilesWhenItIsReadAgain(String path) {
        List<String> known = List.of(path, "src/qx.sol", "src/a", "a.sol", "src/a/u0001.sol");
        ScopeList list = ScopeList.parse(ScopeList.print(List.of(path)));
        assertThat(known).filteredOn(list::contains).containsExactly(path);
        assertThat(list.unresolved(known)).isEmpty();
    }

    @Test
    void patternThatWouldTakeForeverDoesNot() {
        Glob glob = new Glob("**/".repeat(200) + "*a".repeat(200) + "b");
        assertThat(glob.matches("x/".repeat(200) + "a".repeat(4000))).isFalse();
    }
}
