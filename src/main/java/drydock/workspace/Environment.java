package drydock.workspace;

import drydock.domain.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * What a workspace needs from the world around it, so that tests can hand in their own.
 *
 * @param clock for the undo log, for backups and for their schedule
 * @param version of the application, written into files it makes
 * @param process who we are, for other instances to read
 * @param random where the identity of a new workspace comes from
 * @param openFiles the one of this process
 * @param background is told what went wrong while nobody waited for it, such as a backup; called on any thread
 */
public record Environment(
        InstantSource clock,
        String version,
        ProcessInfo process,
        RandomGenerator random,
        OpenFiles openFiles,
        Consumer<Problem> background) {
    /** A process on a computer, and since when it runs. */
    public record ProcessInfo(long id, String host, Instant started) {
        static ProcessInfo current() {
            ProcessHandle handle = ProcessHandle.current();
            return new ProcessInfo(
                    handle.pid(), hostName(), handle.info().startInstant().orElseGet(Instant::now));
        }

        /** Asks the system's settings and not the resolver, which may ask the network. */
        private static String hostName() {
            for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
                String name = System.getenv(variable);
                if (name != null && !name.isBlank()) {
                    return name;
                }
            }
            try {
                return Files.readString(Path.of("/etc/hostname")).strip();
            } catch (IOException e) {
                return "this computer"; // macOS has neither; the process id tells enough there
            }
        }
    }

    /** The real one; to be called once. */
    public static Environment ofThisProcess(String version, Consumer<Problem> background) {
        return new Environment(
                InstantSource.system(),
                version,
                ProcessInfo.current(),
                new SecureRandom(),
                new OpenFiles(),
                background);
    }
}
