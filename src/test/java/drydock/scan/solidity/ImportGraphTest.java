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

    @Test
    void eachProjectOfARepositoryHasSettingsOfItsOwn() {
        add("packages/core/src/Vault.sol");
        add("packages/core/src/I.sol");
        add("packages/core/lib/oz/src/T.sol");
        add("packages/core/deps/own/X.sol");
        add("packages/other/lib/oz/src/T.sol");
        add("packages/other/src/A.sol");
        add("packages/shared/src/Math.sol");
        add("root/T.sol");
        ImportGraph graph = graph(Map.of(
                "remappings.txt", "shared/=root/\n",
                "packages/core/foundry.toml",
                        "[profile.default]\nlibs = ['deps']\n[profile.ci]\nremappings = ['ci/=../shared/src/']\n",
                "packages/core/remappings.txt", "shared/=../shared/src/\n",
                "packages/core/deps/own/remappings.txt", "src/=elsewhere/\n",
                "packages/shared/package.json", "{\"name\": \"@proj/shared\"}"));
        String vault = "packages/core/src/Vault.sol";
        assertThat(graph.resolve(vault, "shared/Math.sol")).contains("packages/shared/src/Math.sol");
        assertThat(graph.resolve(vault, "ci/Math.sol")).contains("packages/shared/src/Math.sol");
        assertThat(graph.resolve(vault, "src/I.sol")).contains("packages/core/src/I.sol");
        assertThat(graph.resolve(vault, "own/X.sol")).contains("packages/core/deps/own/X.sol");
        assertThat(graph.resolve(vault, "@proj/shared/src/Math.sol")).contains("packages/shared/src/Math.sol");
        assertThat(graph.resolve(vault, "oz/T.sol")).as("its own library").contains("packages/core/lib/oz/src/T.sol");
        assertThat(graph.resolve("packages/other/src/A.sol", "oz/T.sol")).contains("packages/other/lib/oz/src/T.sol");
        assertThat(graph.resolve("packages/other/src/A.sol", "shared/T.sol")).contains("root/T.sol");
        assertThat(graph.resolve("packages/core/deps/own/X.sol", "src/I.sol"))
                .as("what compiles a library is the project around it")
                .contains("packages/core/src/I.sol");
    }

    @Test
    void anImportWithoutAFileIsKnownWhereSomethingPinsIt() {
        add("src/A.sol");
        ImportGraph graph = graph(Map.of(
                "foundry.toml", "[dependencies]\nx = '1'\n",
                "remappings.txt", "x/=dependencies/x-1/\noz/=lib/oz/contracts/\n",
                "package.json", "{\"dependencies\": {\"@a/b\": \"1.0.0\", \"@a/local\": \"workspace:*\"}}"));
        List<String> submodules = List.of("lib/oz", "lib/solmate");
        assertThat(List.of("@a/b/X.sol", "oz/T.sol", "solmate/S.sol", "x/Y.sol"))
                .allMatch(used -> graph.isPinnedElsewhere("src/A.sol", used, submodules));
        assertThat(List.of("@a/local/X.sol", "@a/c/X.sol", "shared/M.sol", "./Gone.sol", "lib/gone/T.sol"))
                .noneMatch(used -> graph.isPinnedElsewhere("src/A.sol", used, submodules));
    }

    private ImportGraph graph(String toml, String remappings) {
        return graph(Map.of("foundry.toml", toml, "remappings.txt", remappings));
    }

    private ImportGraph graph(Map<String, String> settings) {
        return new ImportGraph(files, Projects.of(settings));
    }

    private void add(String path, String... imports) {
        StringBuilder text = new StringBuilder();
        for (String used : imports) {
            text.append("import \"").append(used).append("\";\n");
        }
        files.put(path, SolidityScanner.scan(Lexer.lex(SourceText.of(text.toString()), Language.SOLIDITY)));
    }
}
