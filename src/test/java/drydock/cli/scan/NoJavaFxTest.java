package drydock.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.git.TestRepository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs run on a machine without a display: in a process of their own, no class of the window is loaded. */
class NoJavaFxTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path log;

    @Test
    void scanLoadsNoClassOfTheWindow() throws Exception {
        Files.writeString(folder.resolve("A.sol"), "contract A {}\n");
        assertThat(run("scan", "--format=csv", folder.toString())).contains("A.sol,Solidity,1,1,0,0,1,1,true");
        assertThat(run("scan", "--format=json", folder.toString())).contains("drydock-scan/1", "A.sol");
    }

    @Test
    void deltaLoadsNoClassOfTheWindow() throws Exception {
        try (TestRepository repository = new TestRepository(folder)) {
            String first = repository.write("src/A.sol", "contract A {}\n").commit("first");
            repository.write("src/A.sol", "contract A { uint256 a; }\n").commit("second");
            assertThat(run("delta", "--format=json", "--fail-on=none", folder.toString(), first, "HEAD"))
                    .contains("drydock-delta/1", "src/A.sol");
        }
    }

    @Test
    void evidenceLoadsNoClassOfTheWindow() throws Exception {
        Files.writeString(folder.resolve("foundry.toml"), "[profile.default]\nsolc = \"0.8.30\"\n");
        assertThat(run("evidence", "--format=json", "--fail-on=none", folder.toString()))
                .contains("drydock-evidence/1", "HYG-02");
    }

    /** What a verb prints in a process of its own, in which no class of the window was loaded. */
    private String run(String... arguments) throws IOException, InterruptedException {
        Path loaded = log.resolve("loaded.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + loaded,
                "-classpath",
                System.getProperty("java.class.path"),
                "drydock.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readAllLines(loaded))
                .anyMatch(line -> line.contains("drydock.cli"))
                .noneMatch(line -> line.contains("javafx.") || line.contains("drydock.ui"));
        return output;
    }
}
