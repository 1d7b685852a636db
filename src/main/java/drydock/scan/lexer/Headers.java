package drydock.scan.lexer;

import drydock.scan.text.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins the lines of function headers, as the strict count of normalised lines wants it. */
public final class Headers {
    private Headers() {}

    /** Lines of code where each function header counts as one line, however many it takes. */
    public static int normalisedLines(LexedText text, HeaderRule rule) {
        return normalisedLines(text, rule, rule.word().allIn(text.code()));
    }

    /**
     * The same, for whoever has looked for the word of the rule.
     *
     * @param words where it stands, in code or not
     */
    public static int normalisedLines(LexedText text, HeaderRule rule, Places words) {
        int lines = text.counts().code();
        int last = 0;
        for (HeaderLines header : headers(text, rule, words)) {
            for (int line = Math.max(header.first(), last) + 1; line <= header.last(); line++) {
                lines -= text.kindOf(line) == LineKind.CODE ? 1 : 0;
            }
            last = Math.max(last, header.last());
        }
        return lines;
    }

    /** The lines, from 1, that go on with a function header that began on a line before. */
    public static boolean[] continuationLines(LexedText text, HeaderRule rule) {
        boolean[] continues = new boolean[text.lineCount() + 2];
        for (HeaderLines header : headers(text, rule, rule.word().allIn(text.code()))) {
            Arrays.fill(continues, header.first() + 1, header.last() + 1, true);
        }
        return continues;
    }

    /** The lines, from 1, on which a header begins and ends. */
    private record HeaderLines(int first, int last) {}

    private static List<HeaderLines> headers(LexedText text, HeaderRule rule, Places words) {
        List<HeaderLines> headers = new ArrayList<>();
        char[] code = text.code();
        int behind = 0;
        for (int i = 0; i < words.count(); i++) {
            int at = words.at(i);
            int end = at + rule.word().length();
            if (at >= behind && rule.word().standsIn(code, at) && standsAlone(code, at, end) && isNamed(code, end)) {
                behind = endOfHeader(code, end, rule.colonEnds());
                int last = text.lineAt(Math.min(behind, code.length - 1));
                headers.add(new HeaderLines(Math.min(text.lineAt(at), last), last));
            }
        }
        return headers;
    }

    private static boolean standsAlone(char[] code, int at, int end) {
        return (at == 0 || !isWord(code[at - 1])) && (end == code.length || !isWord(code[end]));
    }

    /** Whether a name follows; a function type has none. */
    private static boolean isNamed(char[] code, int from) {
        int i = from;
        while (i < code.length && code[i] <= ' ') {
            i++;
        }
        return i > from && i < code.length && isWord(code[i]) && !Character.isDigit(code[i]);
    }

    private static int endOfHeader(char[] code, int from, boolean colonEnds) {
        int depth = 0;
        for (int i = from; i < code.length; i++) {
            switch (code[i]) {
                case '(', '[' -> depth++;
                case ')', ']' -> depth--;
                case '{' -> {
                    if (!colonEnds) {
                        return i;
                    }
                }
                case ';' -> {
                    if (!colonEnds && depth <= 0) {
                        return i;
                    }
                }
                case ':' -> {
                    if (colonEnds && depth <= 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return code.length;
    }

    private static boolean isWord(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$'
                : Character.isLetterOrDigit(c);
    }
}
