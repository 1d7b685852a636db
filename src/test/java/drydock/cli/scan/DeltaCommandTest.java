package drydock.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import drydock.scan.git.TestRepository;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DeltaCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void saysWhatChangedAndHowBadItIs() throws IOException, GitAPIException {
        try (TestRepository repository = new TestRepository(folder)) {
            repository.write("src/A.sol", "contract A {\n}\n");
            String first = repository.commit("first");
            repository.write("src/A.sol", "contract A {\n  uint x;\n}\n").write("README.md", "x\n");
            String second = repository.commit("Fix H-01: keep x");
            assertThat(run("--format=csv", folder.toString(), first, second)).isEqualTo(1);
            assertThat(out.toString().lines())
                    .containsExactly(
                            "path,old_path,status,class,nsloc_strict_added,nsloc_strict_removed,"
                                    + "nsloc_strict_changed,reach",
                            "src/A.sol,src/A.sol,changed,logic,1,0,0,scope");
            assertThat(run("--fail-on=none", folder.toString(), first)).isZero();
            assertThat(out.toString()).contains("Suggested: a targeted check");
            assertThat(run(folder.toString(), second)).isZero();
            out.getBuffer().setLength(0);
            assertThat(run("--format=json", folder.toString(), first, second)).isEqualTo(1);
            JsonNode root = new ObjectMapper().readTree(out.toString());
            assertThat(root.get("triage").asText()).isEqualTo("targeted_check");
            assertThat(root.get("files").get(0).get("class").asText()).isEqualTo("logic");
            assertThat(root.get("files").get(0).get("reach").asText()).isEqualTo("scope");
            assertThat(root.get("outside").get(0).get("path").asText()).isEqualTo("README.md");
            assertThat(root.get("commits").get(0).get("findings").get(0).asText())
                    .isEqualTo("H-01");
            assertThat(root.get("descends").asBoolean()).isTrue();
            assertThat(run("--format=md", folder.toString(), first, second)).isEqualTo(1);
            assertThat(out.toString())
                    .contains("| src/A.sol |  | changed | logic | in scope | 1 | 0 | 0 |")
                    .contains("Fix H-01: keep x (names H-01)");
            assertThat(run(folder.toString(), "nowhere")).isEqualTo(2);
            assertThat(run(folder.toString(), "--")).isEqualTo(2);
            assertThat(out.toString()).contains("Missing required parameter: 'A'");
        }
    }

    @Test
    void aScopeFileThatNamesNothingIsNoAllClear() throws IOException, GitAPIException {
        try (TestRepository repository = new TestRepository(folder.resolve("r"))) {
            repository.write("src/A.sol", "contract A {}\n");
            repository.commit("first");
            Path scope = folder.resolve("scope.txt");
            String place = repository.root().toString();
            Files.writeString(scope, "src/Nope.sol\n");
            assertThat(run("--scope", scope.toString(), place, "HEAD")).isEqualTo(2);
            assertThat(out.toString()).contains("lists no file", "src/Nope.sol").doesNotContain("no review needed");
            Files.writeString(scope, "# nothing\n");
            assertThat(run("--scope", scope.toString(), place, "HEAD")).isEqualTo(2);
            Files.writeString(scope, "src/A.sol\nsrc/Nope.sol\n");
            out.getBuffer().setLength(0);
            assertThat(run("--scope", scope.toString(), place, "HEAD")).isEqualTo(1);
            assertThat(out.toString()).contains("lists src/Nope.sol, and no such file", "Suggested: a targeted check");
            assertThat(run("--fail-on=none", "--scope", scope.toString(), place, "HEAD"))
                    .isZero();
            Files.writeString(scope, "\ufeffsrc/A.sol\r\n", StandardCharsets.UTF_16LE);
            assertThat(run("--scope", scope.toString(), place, "HEAD"))
                    .as("as PowerShell writes")
                    .isZero();
        }
    }

    private int run(String... args) {
        return new CommandLine(new DeltaCommand().spec())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(args);
    }
}
