package drydock.workspace;

import java.nio.file.Path;
import java.util.Optional;

/** Where a workspace lies, as far as that endangers it. */
public sealed interface Surroundings {
    /** On a disk of this computer, or on one that looks like it. */
    record Ordinary() implements Surroundings {}

    /** In a folder that {@code service} keeps the same on several computers. */
    record Synced(String service) implements Surroundings {}

    /**
     * On a disk of another computer.
     *
     * @param fileSystem as the operating system calls it: nfs4
     */
    record Network(String fileSystem) implements Surroundings {}

    /** What is around {@code file}, which exists. Waits for the disk. */
    static Surroundings of(Path file) {
        return SurroundingsFinder.look(file);
    }

    /** One sentence for the user; empty where nothing is to be said. */
    default Optional<String> warning() {
        return switch (this) {
            case Ordinary() -> Optional.empty();
            case Synced(String service) ->
                Optional.of(
                        "This workspace lies in a folder that " + service + " synchronises. It may copy or replace the"
                                + " file while you work, and what two"
                                + " computers write at the same time does"
                                + " not come together again.");
            case Network(String fileSystem) ->
                Optional.of("This workspace lies on a network drive (" + fileSystem + "). Such drives do not keep two"
                        + " programs from writing at the same time, and a lost connection can damage the file.");
        };
    }
}
