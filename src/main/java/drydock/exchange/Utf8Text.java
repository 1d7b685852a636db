package drydock.exchange;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns a file's content into text, and says where it is none. Guessing another encoding would garble names silently. */
final class Utf8Text {
    private static final String NOTHING_CHANGED = "Nothing was imported; your workspace is unchanged.";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8Text() {}

    /** The text without a byte order mark. */
    static String decode(byte[] content, int maxBytes) throws ProblemException {
        if (content.length > maxBytes) {
            throw refused(
                    "The file is larger than " + maxBytes / (1024 * 1024) + " MB.",
                    "Choose the list itself, or split it.");
        }
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            throw refused("The file is UTF-16, not UTF-8.", "Save it as CSV in UTF-8.");
        }
        CharBuffer decoded = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            throw refused("The file is not UTF-8: " + end(text) + " cannot be read.", "Save it as CSV in UTF-8.");
        }
        int binary = text.indexOf('\0');
        if (binary >= 0) {
            throw refused(
                    "The file is not text: " + end(text.substring(0, binary)) + " holds a zero byte.",
                    "Choose a CSV file; a spreadsheet must be saved as CSV first.");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Where {@code text} ends, in words. */
    private static String end(String text) {
        long line = text.chars().filter(c -> c == '\n').count() + 1;
        int column = text.length() - text.lastIndexOf('\n');
        return "line " + line + ", character " + column;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static ProblemException refused(String happened, String todo) {
        return new ProblemException(new Problem(happened, NOTHING_CHANGED, todo));
    }
}
