package drydock.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that it is there as a whole or not at all: an export that stops half way, for lack of space or power,
 * leaves what was there before.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Replaces {@code path}. Only its owner may read it where the platform has modes, as temporary files are made so: it
     * may hold prices and notes.
     *
     * @throws IOException if it cannot be written; {@code path} is then unchanged and nothing else is left behind
     */
    public static void write(Path path, byte[] content) throws IOException {
        Path target = path.toAbsolutePath();
        Path directory = target.getParent();
        if (directory == null) {
            throw new IOException(path + " is no file");
        }
        Path temporary = Files.createTempFile(directory, "." + target.getFileName(), ".part");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // some network drives cannot; the content is complete already, only the exchange is not in one step
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
