package drydock.workspace.torture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * No file may grow beyond a limit of this process: what reaches over it is written in part, and what lies behind it not at
 * all, in the middle of a journal or of the file itself.
 */
final class ShortWrites extends Shortage {
    private static final int MOST_MORE = 200_000;

    @Override
    public String name() {
        return "short-writes";
    }

    @Override
    public boolean needsMounts() {
        return true; // not mounts, but a process of its own: the limit would stop the other tests, too
    }

    @Override
    void prepare(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("disk"));
    }

    @Override
    void begin(Path file, Random random) throws Exception {
        long limit = random.nextBoolean() ? random.nextInt(MOST_MORE) : Files.size(file) + random.nextInt(MOST_MORE);
        limit(Long.toString(limit));
    }

    @Override
    void end(Path file) throws Exception {
        limit("unlimited");
    }

    @Override
    String told() {
        return "writes were cut short or failed";
    }

    private static void limit(String bytes) throws Exception {
        Folders.run(
                "prlimit", "--pid", Long.toString(ProcessHandle.current().pid()), "--fsize=" + bytes + ":unlimited");
    }
}
