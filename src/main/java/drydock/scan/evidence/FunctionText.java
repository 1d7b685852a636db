package drydock.scan.evidence;

import drydock.scan.solidity.FunctionFact;

/** The text of a Solidity function, without comments and strings. */
final class FunctionText {
    /** The longest text of a function that is looked at, in characters: a stranger's file may close none of its braces. */
    private static final int LONGEST = 50_000;

    private FunctionText() {}

    /** From its first word to the brace that opens its body. */
    static String header(TextFile file, FunctionFact function) {
        String code = file.code();
        int start = start(file, function);
        int open = open(code, start);
        return code.substring(start, open < 0 ? end(code, start) : open);
    }

    /** Between the braces of its body; to the end of the file, or as far as it is looked at, where it is not closed. */
    static String body(TextFile file, FunctionFact function) {
        String code = file.code();
        int open = open(code, start(file, function));
        if (open < 0) {
            return "";
        }
        int depth = 0;
        for (int i = open; i < end(code, open); i++) {
            char c = code.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return code.substring(open + 1, i);
            }
        }
        return code.substring(open + 1, end(code, open));
    }

    private static int end(String code, int from) {
        return Math.min(code.length(), from + LONGEST);
    }

    /** A brace in the arguments of a modifier opens no body. */
    private static int open(String code, int from) {
        int depth = 0;
        for (int i = from; i < end(code, from); i++) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '{' && depth <= 0 && i > from) {
                return i;
            }
        }
        return -1;
    }

    /** Where its name stands, in its line or, after a line break, the next. */
    private static int start(TextFile file, FunctionFact function) {
        String code = file.code();
        int line = file.lexed().startOf(function.line());
        int name = code.indexOf(function.name(), line, end(code, line));
        return name < 0 ? line : name;
    }
}
