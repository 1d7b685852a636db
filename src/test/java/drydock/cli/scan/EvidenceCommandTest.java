package drydock.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvidenceCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void namesItemStateAndPlaceInEveryForm() throws IOException {
        Files.writeString(folder.resolve("A.sol"), "// TODO\ncontract A {}\n");
        assertThat(run("--format=csv")).isZero();
        assertThat(out.toString())
                .startsWith("item,title,state,words,path,line\n")
                .contains("HYG-06,Finish the open to-do notes in the files under review,fail,1 open note stands in the"
                        + " files under review.,A.sol,1");
        assertThat(run("--format=md")).isZero();
        assertThat(run("--format=table")).isZero();
        out.getBuffer().setLength(0);
        assertThat(run("--format=json")).isZero();
        JsonNode root = new ObjectMapper().readTree(out.toString());
        assertThat(root.get("schema").asText()).isEqualTo("drydock-evidence/1");
        assertThat(root.get("contentHash").asText()).hasSize(64);
    }

    @Test
    void exitCodeFollowsTheWeightOfWhatFailed() throws IOException {
        Files.writeString(folder.resolve("A.sol"), "// TODO\ncontract A {}\n");
        assertThat(run("--fail-on=important")).isEqualTo(1);
        assertThat(run("--fail-on=none")).isZero();
        assertThat(run("--freeze=HEAD")).as("no repository").isEqualTo(2);
    }

    @Test
    void reportsOfOtherToolsDecideTheirItems() throws IOException {
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/A.sol"), "contract A {}\n");
        Path lcov = Files.writeString(folder.resolve("lcov.info"), "SF:/x/src/A.sol\nDA:1,1\nend_of_record\n");
        assertThat(run("--format=csv", "--report=" + lcov)).isZero();
        assertThat(out.toString()).contains("pass,100 % of the lines under review that the report knows ran (1 of 1).");
        assertThat(run("--report=" + folder.resolve("src/A.sol"))).isEqualTo(2);
    }

    private int run(String... options) {
        String[] args = new String[options.length + 1];
        System.arraycopy(options, 0, args, 0, options.length);
        args[options.length] = folder.toString();
        return new CommandLine(new EvidenceCommand().spec())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(args);
    }
}
