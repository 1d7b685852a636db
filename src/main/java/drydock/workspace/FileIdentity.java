package drydock.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * Which file a path leads to. Read without opening the file.
 *
 * @param key device and inode; null on Windows, where the time of creation has to do
 */
record FileIdentity(@Nullable Object key, FileTime created) {
    static FileIdentity of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileIdentity(attributes.fileKey(), attributes.creationTime());
    }

    boolean isSame(FileIdentity other) {
        return key == null ? equals(other) : key.equals(other.key);
    }
}
