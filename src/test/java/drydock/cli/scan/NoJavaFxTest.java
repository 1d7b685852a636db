package drydock.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs run on a machine without a display: in a process of their own, no class of the window is loaded. */
class NoJavaFxTest {
    @TempDir
    private Path folder;

    @Test
    void scanLoadsNoClassOfTheWindow() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("A.sol"), "contract A {}\n");
        Path loaded = folder.resolve("loaded.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + loaded,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "drydock.Main",
                        "scan",
                        "--format=csv",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).contains("A.sol,Solidity,1,1,0,0,1,1,true");
        assertThat(Files.readAllLines(loaded))
                .noneMatch(line -> line.contains("javafx.") || line.contains("drydock.ui"));
    }
}
