package drydock.workspace;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another process with the class path of this one. */
public final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final BufferedWriter input;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
        this.input = process.outputWriter();
    }

    public static ChildJvm start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /**
     * The same in other surroundings.
     *
     * @param before words to put before the command, of a program that runs it in surroundings of its own
     */
    public static ChildJvm start(List<String> before, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-D" + UnpackedSqlite.PROPERTY + "=" + UnpackedSqlite.folder(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Another Drydock that has {@code file} open until it is closed. */
    public static ChildJvm holding(Path file) throws IOException {
        ChildJvm other = start(Holder.class, file.toString());
        if (!"ReadWrite".equals(other.line())) {
            throw new IllegalStateException("the other process did not get " + file);
        }
        return other;
    }

    /** Writes a line to its standard input. */
    public void tell(String line) throws IOException {
        input.write(line + "\n");
        input.flush();
    }

    /** The next line it prints; null when it has ended. */
    public @Nullable String line() throws IOException {
        return output.readLine();
    }

    public long id() {
        return process.pid();
    }

    /** SIGKILL; returns when it is dead. Through the handle, because the process's own method throws its output away. */
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
