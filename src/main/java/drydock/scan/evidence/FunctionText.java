package drydock.scan.evidence;

import drydock.scan.solidity.FunctionFact;

/** The text of a Solidity function, without comments and strings. */
final class FunctionText {
    private FunctionText() {}

    /** From its first word to the brace that opens its body. */
    static String header(TextFile file, FunctionFact function) {
        String code = file.code();
        int start = start(code, function);
        int open = open(code, start);
        return code.substring(start, open < 0 ? code.length() : open);
    }

    /** Between the braces of its body; to the end of the file where it is not closed. */
    static String body(TextFile file, FunctionFact function) {
        String code = file.code();
        int open = open(code, start(code, function));
        if (open < 0) {
            return "";
        }
        int depth = 0;
        for (int i = open; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return code.substring(open + 1, i);
            }
        }
        return code.substring(open + 1);
    }

    /** A brace in the arguments of a modifier opens no body. */
    private static int open(String code, int from) {
        int depth = 0;
        for (int i = from; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '{' && depth <= 0 && i > from) {
                return i;
            }
        }
        return -1;
    }

    /** Where its name stands, in its line or, after a line break, the next. */
    private static int start(String code, FunctionFact function) {
        int line = offset(code, function.line());
        int name = code.indexOf(function.name(), line);
        return name < 0 ? line : name;
    }

    private static int offset(String code, int line) {
        int at = 0;
        for (int i = 1; i < line && at >= 0; i++) {
            at = code.indexOf('\n', at) + 1;
        }
        return at;
    }
}
