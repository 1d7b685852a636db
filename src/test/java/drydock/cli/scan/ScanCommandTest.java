package drydock.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScanCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() throws IOException {
        write("src/A.sol", "pragma solidity 0.8.20;\ncontract A {\n  function f(\n    uint a\n  ) external {}\n}\n");
        write("test/A.t.sol", "contract T {}\n\n// c\n");
        write("keeper/main.py", "print(1)\n");
    }

    @Test
    void csvHasTheDocumentedColumns() {
        assertThat(run("--format", "csv")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "path,language,lines,code,comment,blank,nsloc,nsloc_strict,in_scope",
                        "keeper/main.py,Python,1,1,0,0,,,false",
                        // six lines, three of them one header
                        "src/A.sol,Solidity,6,6,0,0,4,4,true",
                        "test/A.t.sol,Solidity,3,1,1,1,1,1,false");
    }

    @Test
    void jsonHasFactsAndReasons() throws IOException {
        assertThat(run("--format", "json")).isZero();
        JsonNode root = new ObjectMapper().readTree(out.toString());
        assertThat(root.get("schema").asText()).isEqualTo("drydock-scan/1");
        JsonNode file = root.get("files").get(1);
        assertThat(file.get("path").asText()).isEqualTo("src/A.sol");
        assertThat(file.get("reason").asText()).isEqualTo("own_contract");
        assertThat(file.get("solidity").get("entryPoints").asInt()).isEqualTo(1);
        assertThat(file.get("solidity").get("upgradeability")).as("none seen").isEmpty();
        assertThat(root.get("files").get(0).get("nsloc").isNull()).isTrue();
    }

    @Test
    void jsonTellsHowCodeIsReplacedAndWhatItTrusts() throws IOException {
        write(
                "src/A.sol",
                "contract A is UUPSUpgradeable {\n  IPyth pyth;\n  function f() external onlyKeeper {}\n}\n");
        assertThat(run("--format", "json")).isZero();
        JsonNode solidity =
                new ObjectMapper().readTree(out.toString()).get("files").get(1).get("solidity");
        assertThat(solidity.get("upgradeability").toString()).isEqualTo("[{\"pattern\":\"uups\",\"line\":1}]");
        assertThat(solidity.get("oracle").asInt()).isEqualTo(1);
        assertThat(solidity.get("keeper").asInt()).isEqualTo(1);
        assertThat(solidity.get("bridge").asInt()).isZero();
        assertThat(solidity.get("off_chain_signer").asInt()).isZero();
    }

    @Test
    void tableAndMarkdownShowTheScopeAndWhatIsLeftOut() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("src/A.sol", "Total of 1 files", "1 files, test code");
        assertThat(run("--format", "md")).isZero();
        assertThat(out.toString()).contains("| src/A.sol | Solidity | 6 | 6 | 0 | 0 | 4 | 4 |");
    }

    @Test
    void scopeFileDecidesAndWhatItNamesInVainIsAnError() throws IOException {
        Path scope = Files.writeString(folder.resolve("scope.txt"), "./test/*.sol\n./src/Gone.sol\n");
        assertThat(run("--format", "csv", "--scope", scope.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("test/A.t.sol,Solidity,3,1,1,1,1,1,true", "4,4,false");
        assertThat(run("--fail-on", "none", "--scope", scope.toString())).isZero();
    }

    @Test
    void aScopeFileThatListsNothingIsAnErrorAndOneInUtf16IsRead() throws IOException {
        Path scope = Files.writeString(folder.resolve("scope.txt"), "# nothing\n");
        assertThat(run("--scope", scope.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("The scope file lists no file that is here.");
        Files.writeString(scope, "\ufeffsrc/A.sol\r\n", StandardCharsets.UTF_16LE);
        assertThat(run("--scope", scope.toString())).isZero();
    }

    @Test
    void countsFarApartFailOnWarning() throws IOException {
        write("src/I.sol", "interface I {\n" + "  function f() external;\n".repeat(20) + "}\n");
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("functions without a body");
        assertThat(run("--fail-on", "warning")).isEqualTo(1);
    }

    @Test
    void whatIsNotThereCannotRun() {
        int code = command().execute(folder.resolve("none").toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("Nothing is at");
    }

    @Test
    void aListThatCannotBeReadIsToldInASentence() {
        assertThat(run("--scope", folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file " + folder.resolve("none.txt"));
        assertThat(run("--scope", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(folder + " is a folder, where a file is asked for");
    }

    @Test
    void aFolderInARepositoryIsToldFromOneThatIsInNone() throws IOException {
        assertThat(run("--commit", "HEAD")).isEqualTo(2);
        assertThat(err.toString()).contains("is no Git repository");
        Files.createDirectory(folder.resolve(".git"));
        assertThat(command().execute("--commit", "HEAD", folder.resolve("src").toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains(folder.resolve("src") + " is a folder of the Git repository " + folder)
                .contains("--scope");
    }

    @Test
    void whatIsMissingFromACsvIsSaidBesideIt() throws IOException {
        Files.write(folder.resolve("src/B.sol"), new byte[] {'a', 0});
        assertThat(run("--format", "csv")).isEqualTo(1);
        assertThat(err.toString()).contains("src/B.sol: no text");
    }

    private int run(String... options) {
        String[] args = new String[options.length + 1];
        System.arraycopy(options, 0, args, 0, options.length);
        args[options.length] = folder.toString();
        return command().execute(args);
    }

    private CommandLine command() {
        return new CommandLine(new ScanCommand().spec())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
