package drydock.scan.solidity;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.lexer.Language;
import drydock.scan.lexer.Lexer;
import drydock.scan.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportGraphTest {
    private final Map<String, SolidityFacts> files = new LinkedHashMap<>();

    @Test
    void closureGoesThroughRemappingsLibrariesAndNodeModules() {
        add("src/A.sol", "../src/B.sol", "@oz/token/T.sol", "solmate/S.sol", "@pkg/x/P.sol", "gone/G.sol");
        add("src/B.sol", "./A.sol", "src/C.sol");
        add("src/C.sol");
        add("src/Unused.sol");
        add("lib/openzeppelin/contracts/token/T.sol", "../U.sol");
        add("lib/openzeppelin/contracts/U.sol");
        add("lib/solmate/src/S.sol");
        add("node_modules/@pkg/x/P.sol", "../../../../../etc/passwd.sol");
        ImportGraph graph = graph("[profile.default]\nremappings = ['@oz/=lib/openzeppelin/contracts/']\n", "");
        ImportGraph.Closure closure = graph.closure(List.of("src/A.sol"));
        assertThat(closure.reached())
                .containsExactly(
                        "lib/openzeppelin/contracts/U.sol",
                        "lib/openzeppelin/contracts/token/T.sol",
                        "lib/solmate/src/S.sol",
                        "node_modules/@pkg/x/P.sol",
                        "src/B.sol",
                        "src/C.sol");
        assertThat(closure.unresolved())
                .extracting(unresolved -> unresolved.used().path())
                .containsExactlyInAnyOrder("gone/G.sol", "../../../../../etc/passwd.sol");
    }

    @Test
    void longestContextAndPrefixWin() {
        add("src/A.sol");
        add("one/X.sol");
        add("two/X.sol");
        add("three/X.sol");
        ImportGraph graph = graph("", "a/=one/\na/b/=two/\nsrc/old/:a/=three/\n# c\n");
        assertThat(graph.resolve("src/A.sol", "a/X.sol")).contains("one/X.sol");
        assertThat(graph.resolve("src/A.sol", "a/b/X.sol")).contains("two/X.sol");
        assertThat(graph.resolve("src/old/A.sol", "a/X.sol")).contains("three/X.sol");
    }

    @Test
    void brokenSettingsRewriteNothing() {
        add("src/A.sol");
        assertThat(graph("[[[", "=x\nno").resolve("src/A.sol", "src/A.sol")).contains("src/A.sol");
    }

    private ImportGraph graph(String toml, String remappings) {
        return new ImportGraph(files, Remappings.of(toml, remappings));
    }

    private void add(String path, String... imports) {
        StringBuilder text = new StringBuilder();
        for (String used : imports) {
            text.append("import \"").append(used).append("\";\n");
        }
        files.put(path, SolidityScanner.scan(Lexer.lex(SourceText.of(text.toString()), Language.SOLIDITY)));
    }
}
