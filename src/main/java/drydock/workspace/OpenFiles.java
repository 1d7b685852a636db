package drydock.workspace;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The workspace files that this process has open for writing; one object per process.
 *
 * <p>The operating system's locks belong to the whole process: on POSIX, closing any channel on a locked file releases
 * the lock, whoever took it. So whether this process has a file open must be known before the file is touched.
 */
public final class OpenFiles {
    private final Set<Path> claimed = new HashSet<>();
    private final List<FileChannel> neverClosed = new CopyOnWriteArrayList<>();

    /** Whether {@code realPath} was free; it is the caller's from then on. */
    synchronized boolean claim(Path realPath) {
        return claimed.add(realPath);
    }

    synchronized boolean isClaimed(Path realPath) {
        return claimed.contains(realPath);
    }

    synchronized void release(Path realPath) {
        claimed.remove(realPath);
    }

    /** Keeps {@code channel} open as long as the process lives, where closing it would release somebody else's lock. */
    void neverClose(FileChannel channel) {
        neverClosed.add(channel);
    }
}
