package drydock.scan.lexer;

import java.util.Arrays;

/** Joins the lines of function headers, as the strict count of normalised lines wants it. */
public final class Headers {
    private Headers() {}

    /** Lines of code where each function header counts as one line, however many it takes. */
    public static int normalisedLines(LexedText text, HeaderRule rule) {
        boolean[] continues = continuationLines(text, rule);
        int lines = 0;
        for (int line = 1; line <= text.lineCount(); line++) {
            lines += text.kindOf(line) == LineKind.CODE && !continues[line] ? 1 : 0;
        }
        return lines;
    }

    /** The lines, from 1, that go on with a function header that began on a line before. */
    public static boolean[] continuationLines(LexedText text, HeaderRule rule) {
        boolean[] continues = new boolean[text.lineCount() + 2];
        char[] code = text.code();
        int at = rule.word().indexIn(code, 0);
        while (at >= 0) {
            int end = at + rule.word().length();
            int next = end;
            if (standsAlone(code, at, end) && isNamed(code, end)) {
                int stop = endOfHeader(code, end, rule.colonEnds());
                int last = text.lineAt(Math.min(stop, code.length - 1));
                Arrays.fill(continues, Math.min(text.lineAt(at), last) + 1, last + 1, true);
                next = stop;
            }
            at = rule.word().indexIn(code, next);
        }
        return continues;
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
