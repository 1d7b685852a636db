package drydock.scan.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file: UTF-16 code units in which CRLF and a lone CR have become LF. A byte order mark stays as U+FEFF,
 * which counts as white space. Bytes that are no UTF-8 become U+FFFD, so that the lines around them are still counted.
 *
 * <p>The characters are handed out without a copy, because a scan reads hundreds of megabytes of them: nobody changes them.
 */
public final class SourceText {
    /** How far Git looks for a NUL byte before it calls a file text. */
    private static final int BINARY_PROBE = 8000;

    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final byte[] LFS_POINTER =
            "version https://git-lfs.github.com/spec/v1".getBytes(StandardCharsets.US_ASCII);

    private final char[] chars;
    private final boolean wide;

    private SourceText(char[] chars, boolean wide) {
        this.chars = chars;
        this.wide = wide;
    }

    public static SourceText of(String text) {
        return new SourceText(withLineFeeds(text.toCharArray()), false);
    }

    /** Decodes {@code bytes}: UTF-16 where a byte order mark says so, else UTF-8. */
    public static SourceText decode(byte[] bytes) {
        Charset charset = wideCharset(bytes);
        if (charset == null) {
            return new SourceText(decodeUtf8(bytes), false);
        }
        return new SourceText(withLineFeeds(new String(bytes, charset).toCharArray()), true);
    }

    /** Whether a file is no text: it has a NUL byte near its start and no mark of UTF-16. */
    public static boolean isBinary(byte[] bytes) {
        if (wideCharset(bytes) != null) {
            return false;
        }
        for (int i = 0; i < Math.min(bytes.length, BINARY_PROBE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file only points to its content in Git LFS. */
    public static boolean isLfsPointer(byte[] bytes) {
        return bytes.length >= LFS_POINTER.length
                && Arrays.equals(bytes, 0, LFS_POINTER.length, LFS_POINTER, 0, LFS_POINTER.length);
    }

    /** The characters themselves; not to be changed. */
    public char[] chars() {
        return chars;
    }

    public int length() {
        return chars.length;
    }

    /** Whether the file was UTF-16, which tools that read UTF-8 only do not understand. */
    public boolean isWide() {
        return wide;
    }

    @Override
    public String toString() {
        return new String(chars);
    }

    /** White space as ECMAScript's {@code \s} has it: also the no-break space, the byte order mark and their kind. */
    public static boolean isSpace(char c) {
        // three short methods, because the quick compiler puts only short ones where they are called
        return c <= ' ' ? isNarrowSpace(c) : c >= NO_BREAK_SPACE && isWideSpace(c);
    }

    private static boolean isNarrowSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isWideSpace(char c) {
        return switch (c) {
            case NO_BREAK_SPACE, '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff' -> true;
            default -> c >= '\u2000' && c <= '\u200a';
        };
    }

    private static @Nullable Charset wideCharset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** Most source is ASCII with LF: that is copied in one pass. */
    private static char[] decodeUtf8(byte[] bytes) {
        char[] chars = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < 0 || b == '\r') {
                return withLineFeeds(new String(bytes, StandardCharsets.UTF_8).toCharArray());
            }
            chars[i] = (char) b;
        }
        return chars;
    }

    private static char[] withLineFeeds(char[] chars) {
        int to = 0;
        for (int from = 0; from < chars.length; from++) {
            char c = chars[from];
            if (c == '\r') {
                if (from + 1 < chars.length && chars[from + 1] == '\n') {
                    continue;
                }
                c = '\n';
            }
            chars[to++] = c;
        }
        return to == chars.length ? chars : Arrays.copyOf(chars, to);
    }
}
