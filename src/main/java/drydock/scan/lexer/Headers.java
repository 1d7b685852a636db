package drydock.scan.lexer;

/** Joins the lines of function headers, as the strict count of normalised lines wants it. */
public final class Headers {
    private Headers() {}

    /** Lines of code where each function header counts as one line, however many it takes. */
    public static int normalisedLines(LexedText text, HeaderRule rule) {
        int lines = text.counts().code();
        char[] code = text.code();
        int at = 0;
        while (at < code.length) {
            if (!isWord(code[at])) {
                at++;
                continue;
            }
            int end = endOfWord(code, at);
            if (isKeyword(code, at, end, rule.keyword()) && isNamed(code, end)) {
                int stop = endOfHeader(code, end, rule.colonEnds());
                lines -= joined(text, at, stop);
                end = stop;
            }
            at = end;
        }
        return lines;
    }

    private static boolean isKeyword(char[] code, int from, int to, String keyword) {
        if (to - from != keyword.length()) {
            return false;
        }
        for (int i = 0; i < keyword.length(); i++) {
            if (code[from + i] != keyword.charAt(i)) {
                return false;
            }
        }
        return true;
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

    /** Lines of code after the first between two places of the text. */
    private static int joined(LexedText text, int from, int to) {
        int first = text.lineAt(from);
        int last = text.lineAt(Math.min(to, text.code().length - 1));
        int saved = 0;
        for (int line = first + 1; line <= last; line++) {
            saved += text.kindOf(line) == LineKind.CODE ? 1 : 0;
        }
        return saved;
    }

    private static int endOfWord(char[] code, int from) {
        int i = from;
        while (i < code.length && isWord(code[i])) {
            i++;
        }
        return i;
    }

    private static boolean isWord(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$'
                : Character.isLetterOrDigit(c);
    }
}
