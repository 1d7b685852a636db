package drydock.scan.tree;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Paths as they are shown: no name in a repository may speak to a terminal or break a line of a table. What is looked up by such
 * a name must not be taken for another, so that two names are shown alike only if they are the same.
 */
public final class Paths {
    private static final char REPLACEMENT = '\ufffd';

    private Paths() {}

    /**
     * The path as Git has it, in UTF-8. Bytes that are none are written as {@code \\x} and two digits: read as another
     * encoding they would be a name that another file may have.
     */
    public static String printable(byte[] path) {
        String text = new String(path, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? printable(text) : decoded(path);
    }

    private static String decoded(byte[] path) {
        StringBuilder out = new StringBuilder();
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(path);
        CharBuffer chars = CharBuffer.allocate(path.length);
        while (true) {
            CoderResult result = decoder.decode(in, chars, true);
            out.append(printable(chars.flip().toString()));
            if (result.isUnderflow()) {
                return out.toString();
            }
            for (int i = 0; i < result.length(); i++) {
                out.append("\\x").append(HexFormat.of().toHexDigits(in.get()));
            }
            decoder.reset();
            chars.clear();
        }
    }

    /**
     * The path with control characters, direction marks, lone surrogates and backslashes, with which all of these begin, written
     * as {@code \\u} and four digits.
     */
    public static String printable(String path) {
        return escaped(path, true);
    }

    /** The name of a file, also where Java has no characters for its bytes. */
    static String printableName(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.indexOf(REPLACEMENT) < 0 ? printable(name) : printable(bytesOfName(file));
    }

    /** An address has each byte that is no plain character as a percent sign and two digits. */
    private static byte[] bytesOfName(Path file) {
        String address = file.toUri().getRawPath();
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        String name = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%') {
                bytes.write(Integer.parseInt(name, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(name.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    /** Any text in the same way, but with its backslashes as they are. */
    public static String visible(String text) {
        return escaped(text, false);
    }

    private static String escaped(String text, boolean backslashes) {
        int plain = 0;
        while (plain < text.length() && !isEscaped(text, plain, backslashes)) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            if (isEscaped(text, i, backslashes)) {
                out.append("\\u").append(HexFormat.of().toHexDigits(text.charAt(i)));
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isEscaped(String text, int at, boolean backslashes) {
        return text.charAt(at) == '\\' ? backslashes : isHidden(text, at);
    }

    private static boolean isHidden(String path, int at) {
        char c = path.charAt(at);
        if (c >= ' ' && c < 127) {
            return false;
        }
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? at + 1 >= path.length() || !Character.isLowSurrogate(path.charAt(at + 1))
                    : at == 0 || !Character.isHighSurrogate(path.charAt(at - 1));
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
