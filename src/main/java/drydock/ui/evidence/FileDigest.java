package drydock.ui.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file's content is known by.
 *
 * @param sha256 64 hexadecimal digits, in lower case
 * @param size in bytes
 */
record FileDigest(String sha256, long size) {
    private static final int BUFFER = 64 * 1024;

    /** Reads the whole of {@code file}: not for the FX thread. */
    static FileDigest of(Path file) throws IOException {
        MessageDigest digest = messageDigest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
        }
        return new FileDigest(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest messageDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
