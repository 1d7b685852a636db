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
    /** The first character that takes three bytes in UTF-8. */
    private static final char FIRST_OF_THREE = '\u0800';

    private static final byte[] LFS_POINTER =
            "version https://git-lfs.github.com/spec/v1".getBytes(StandardCharsets.US_ASCII);

    private static final boolean[] IS_SPECIAL = special();

    private final char[] chars;
    private final Places marks;
    private final boolean wide;
    private final boolean binary;

    private SourceText(char[] chars, Places marks, boolean wide, boolean binary) {
        this.chars = chars;
        this.marks = marks;
        this.wide = wide;
        this.binary = binary;
    }

    public static SourceText of(String text) {
        return of(text, false, false);
    }

    private static SourceText of(String text, boolean wide, boolean binary) {
        char[] chars = withLineFeeds(text.toCharArray());
        return new SourceText(chars, Marks.in(chars), wide, binary);
    }

    /** Decodes {@code bytes}: UTF-16 where a byte order mark says so, else UTF-8. */
    public static SourceText decode(byte[] bytes) {
        Charset charset = wideCharset(bytes);
        return charset == null ? decodeUtf8(bytes) : of(new String(bytes, charset), true, false);
    }

    private static boolean isBinary(byte[] bytes) {
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

    /** Where its {@link Marks} stand. */
    public Places marks() {
        return marks;
    }

    public int length() {
        return chars.length;
    }

    /** Whether the file is no text: it has a NUL byte near its start and no mark of UTF-16. */
    public boolean isBinary() {
        return binary;
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

    /** Goes once through the bytes, where they are good UTF-8 of no more than three bytes a character; most source is. */
    private static SourceText decodeUtf8(byte[] bytes) {
        char[] chars = new char[bytes.length];
        Places marks = new Places(bytes.length / 16);
        int to = decodeAscii(bytes, chars, marks);
        boolean binary = false;
        for (int from = to; from < bytes.length; from++) {
            byte b = bytes[from];
            char c = (char) b;
            if (IS_SPECIAL[b & 0xFF]) {
                if (b < 0) {
                    c = wideChar(bytes, from);
                    if (c == 0) {
                        return of(new String(bytes, StandardCharsets.UTF_8), false, isBinary(bytes));
                    }
                    from += c < FIRST_OF_THREE ? 1 : 2;
                } else if (b == '\r') {
                    from += from + 1 < bytes.length && bytes[from + 1] == '\n' ? 1 : 0;
                    c = '\n';
                } else if (b == 0) {
                    binary |= from < BINARY_PROBE;
                }
                if (Marks.isMark(c)) {
                    marks.add(to);
                }
            }
            chars[to++] = c;
        }
        return new SourceText(to == chars.length ? chars : Arrays.copyOf(chars, to), marks, false, binary);
    }

    /** Decodes what stands before the first byte that is more than a character of its own; gives where that is. */
    private static int decodeAscii(byte[] bytes, char[] chars, Places marks) {
        boolean[] special = IS_SPECIAL;
        for (int at = 0; at < bytes.length; at++) {
            byte b = bytes[at];
            if (special[b & 0xFF]) {
                if (!Marks.isMark((char) b)) {
                    return at;
                }
                marks.add(at);
            }
            chars[at] = (char) b;
        }
        return bytes.length;
    }

    /** Bytes that are marks, or more than a character of its own: the others need no second look. */
    private static boolean[] special() {
        boolean[] special = new boolean[256];
        Arrays.fill(special, 128, 256, true);
        special[0] = true;
        special['\r'] = true;
        for (char c = 0; c < 128; c++) {
            special[c] |= Marks.isMark(c);
        }
        return special;
    }

    /** The character of two or three bytes that stands there; 0 for one of four and for bytes that are none. */
    private static char wideChar(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        int third = at + 2 < bytes.length ? bytes[at + 2] & 0xFF : 0;
        if (isContinuation(second) && first >> 5 == 0b110) {
            int c = (first & 0x1F) << 6 | (second & 0x3F);
            return c >= 0x80 ? (char) c : 0;
        }
        if (isContinuation(second) && isContinuation(third) && first >> 4 == 0b1110) {
            char c = (char) ((first & 0xF) << 12 | (second & 0x3F) << 6 | (third & 0x3F));
            return c >= FIRST_OF_THREE && !Character.isSurrogate(c) ? c : 0;
        }
        return 0;
    }

    private static boolean isContinuation(int b) {
        return b >> 6 == 0b10;
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
