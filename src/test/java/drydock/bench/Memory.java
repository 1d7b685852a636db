package drydock.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * What the process takes, in bytes.
 *
 * @param used of the heap, as it is
 * @param live of the heap after a collection
 * @param committed of the heap
 * @param rss resident memory before that collection; empty where the system does not tell
 * @param peak the most resident memory so far
 */
record Memory(long used, long live, long committed, OptionalLong rss, OptionalLong peak) {
    private static final Path STATUS = Path.of("/proc/self/status");

    static Memory now() throws IOException {
        OptionalLong rss = status("VmRSS:");
        OptionalLong peak = status("VmHWM:");
        MemoryUsage before = heap();
        System.gc();
        return new Memory(before.getUsed(), heap().getUsed(), before.getCommitted(), rss, peak);
    }

    private static MemoryUsage heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    }

    private static OptionalLong status(String name) throws IOException {
        if (Files.notExists(STATUS)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst();
    }
}
