package drydock;

import drydock.scan.git.SampleRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Runs every verb in every form once, on the sample's code and on a workspace: what the JVM sees in it is kept in the start
 * cache that the verbs of the installed application have.
 */
public final class VerbRehearsal {
    private static final List<String> FORMATS = List.of("table", "json", "csv", "md");

    private VerbRehearsal() {}

    /**
     * Runs them.
     *
     * @param args a folder that is not there yet, for the sample's code; and a workspace
     */
    public static void main(String[] args) throws IOException {
        Thread.setDefaultUncaughtExceptionHandler(new FailureLog()); // as in a real start
        Path code = Path.of(args[0]);
        SampleRepository.write(code, Instant.now());
        Files.writeString(code.resolve(".gitignore"), "out/\n*.log\n"); // most repositories have one
        for (String format : FORMATS) {
            run("scan", code.toString(), "--format", format);
            run("scan", code.toString(), "--commit", SampleRepository.AUDITED, "--format", format);
            run("delta", code.toString(), SampleRepository.AUDITED, "HEAD", "--format", format);
            run("evidence", code.toString(), "--format", format);
            if (!format.equals("csv")) {
                run("check", args[1], "--format", format);
            }
        }
    }

    private static void run(String... verb) {
        int code = Main.run(VerbRehearsal::failed, verb);
        if (code > 1) { // 1 is an answer
            throw new IllegalStateException("it ended with " + code + ": drydock " + String.join(" ", verb));
        }
    }

    private static void failed(Thread thread, Throwable failure) {
        throw new IllegalStateException("in " + thread, failure);
    }
}
