package drydock.scan.git;

import drydock.scan.tree.Paths;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/** The files that Git tracks, as its index has them. */
final class Index {
    private static final long LARGEST = 128L << 20;

    private final DirCache cache;
    private final Instant written;
    /** Files whose names are not shown as they are; null until somebody asks. */
    private @Nullable Map<String, DirCacheEntry> escaped;

    /** @param written when the index was written: a file may have changed after that at a time that looks the same */
    private Index(DirCache cache, Instant written) {
        this.cache = cache;
        this.written = written;
    }

    /** @throws IOException with a sentence for a person, if it cannot be read */
    static Index read(Repository repository) throws IOException {
        File file = repository.getIndexFile();
        if (!file.exists()) {
            return new Index(DirCache.newInCore(), Instant.EPOCH);
        }
        if (file.length() > LARGEST) {
            throw new IOException("Git's index is too large");
        }
        try {
            // asked before it is read: what is written meanwhile is not in it
            Instant written = Files.getLastModifiedTime(file.toPath()).toInstant();
            return new Index(DirCache.read(file, repository.getFS()), written);
        } catch (IOException | RuntimeException e) {
            throw new IOException("Git's index cannot be read: " + GitRepository.message(e), e);
        }
    }

    @Nullable
    DirCacheEntry find(String path) {
        return cache.getEntry(path);
    }

    /** The file that is shown as {@code path}. */
    @Nullable
    DirCacheEntry findShown(String path) {
        // what no character was escaped in is shown as it is
        return path.indexOf('\\') < 0 ? find(path) : escaped().get(path);
    }

    private Map<String, DirCacheEntry> escaped() {
        Map<String, DirCacheEntry> found = escaped;
        if (found == null) {
            found = new HashMap<>();
            for (DirCacheEntry entry : entries()) {
                String shown = shown(entry);
                if (shown.indexOf('\\') >= 0) {
                    found.put(shown, entry);
                }
            }
            escaped = found;
        }
        return found;
    }

    static String shown(DirCacheEntry entry) {
        return Paths.printable(entry.getRawPath());
    }

    static boolean isLink(DirCacheEntry entry) {
        return entry.getFileMode().equals(FileMode.SYMLINK);
    }

    boolean tracks(String path) {
        return find(path) != null;
    }

    /** Whether Git tracks a file below a folder. */
    boolean tracksBelow(String folder) {
        int found = cache.findEntry(folder + "/");
        int at = found >= 0 ? found : -found - 1;
        return at < cache.getEntryCount() && cache.getEntry(at).getPathString().startsWith(folder + "/");
    }

    List<DirCacheEntry> entries() {
        List<DirCacheEntry> all = new ArrayList<>(cache.getEntryCount());
        for (int i = 0; i < cache.getEntryCount(); i++) {
            all.add(cache.getEntry(i));
        }
        return all;
    }

    DirCache cache() {
        return cache;
    }

    List<DirCacheEntry> submodules() {
        return entries().stream()
                .filter(entry -> entry.getFileMode().equals(FileMode.GITLINK))
                .toList();
    }

    /**
     * Git's name of a file's content if its size and time are those that Git noted; empty if it may have changed, and where
     * Git itself could not be sure because the file was written while the index was, or so soon after it that the time that it
     * noted would be the same.
     */
    Optional<String> unchanged(DirCacheEntry entry, BasicFileAttributes attributes) {
        Instant time = attributes.lastModifiedTime().toInstant();
        Instant noted = entry.getLastModifiedInstant();
        // an index may hold whole seconds or microseconds only
        long exact = noted.getNano() == 0 ? 1_000_000_000 : noted.getNano() % 1000 == 0 ? 1000 : 1;
        boolean sameTime =
                noted.getEpochSecond() == time.getEpochSecond() && noted.getNano() / exact == time.getNano() / exact;
        boolean surelyBefore = noted.plusNanos(exact).isBefore(written);
        boolean same = sameTime
                && surelyBefore
                && !entry.isSmudged()
                && !entry.isAssumeValid()
                && !isLink(entry)
                && entry.getStage() == DirCacheEntry.STAGE_0
                && entry.getLength() == (int) attributes.size();
        return same ? Optional.of(entry.getObjectId().name()) : Optional.empty();
    }
}
