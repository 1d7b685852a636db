package drydock.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first bytes of a file, read without SQLite: what it claims to be.
 *
 * @param kind what kind of file it is
 * @param version the schema's version; meaningful for a workspace only
 */
record Header(Kind kind, int version) {
    /** "Dryd" in ASCII. */
    static final int APPLICATION_ID = 0x44727964;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int USER_VERSION = 60;
    private static final int APPLICATION = 68;

    enum Kind {
        EMPTY,
        NOT_SQLITE,
        OTHER_APPLICATION,
        WORKSPACE
    }

    static Header read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LENGTH);
        }
        if (bytes.length == 0) {
            return new Header(Kind.EMPTY, 0);
        }
        if (bytes.length < LENGTH || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return new Header(Kind.NOT_SQLITE, 0);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return buffer.getInt(APPLICATION) == APPLICATION_ID
                ? new Header(Kind.WORKSPACE, buffer.getInt(USER_VERSION))
                : new Header(Kind.OTHER_APPLICATION, 0);
    }
}
