package drydock.scan.delta;

import drydock.scan.lexer.CairoZero;
import drydock.scan.lexer.Language;
import drydock.scan.text.SourceText;

/** What white space between tokens means to the compiler of a language. */
enum Layout {
    /** Nothing, but for telling tokens apart. */
    FREE,
    /** The end of a line may end a statement. */
    LINES,
    /** So it may, and how far a line is indented tells where a block ends. */
    INDENTS,
    /** Whether there is any may make another program: words of a shell, macros of C, names with signs in FunC. */
    SPACES;

    static Layout of(Language language, SourceText source) {
        return switch (language) {
            case SOLIDITY, YUL, RUST, MOVE, TACT, JAVA -> FREE;
            case CAIRO -> CairoZero.isWrittenIn(source) ? LINES : FREE;
            case VYPER, PYTHON -> INDENTS;
            case TYPESCRIPT, JAVASCRIPT, GO, KOTLIN, C_SHARP -> LINES;
            case FUNC, HUFF, C_LANGUAGE, CPP, SQL, SHELL -> SPACES;
        };
    }

    /**
     * Whether a character may belong to one token with the one in front of it, in any language: then white space between them
     * tells. Two tokens without it would else become one.
     *
     * @param before what was written so far, not empty
     */
    static boolean mayJoin(CharSequence before, char c, Language language) {
        char last = before.charAt(before.length() - 1);
        boolean word = Character.isJavaIdentifierPart(last);
        if (isOpaque(last) || isOpaque(c)) {
            return true;
        }
        if (Character.isJavaIdentifierPart(c)) {
            return word || isQuote(last) || (last == '.' && Character.isDigit(c));
        }
        if (isQuote(c)) {
            return word || isQuote(last);
        }
        return word ? endsNumber(before, c) : isSignWith(last, c, language);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }

    /** Characters that some language puts into tokens in ways of its own. */
    private static boolean isOpaque(char c) {
        return c == '#' || c == '@' || c == '\\' || (c >= 128 && !Character.isJavaIdentifierPart(c));
    }

    /** {@code 1} and {@code .5}, {@code 1e} and {@code -5}. */
    private static boolean endsNumber(CharSequence before, char c) {
        if (c != '.' && c != '+' && c != '-') {
            return false;
        }
        int start = before.length();
        while (start > 0 && Character.isJavaIdentifierPart(before.charAt(start - 1))) {
            start--;
        }
        char last = before.charAt(before.length() - 1);
        return Character.isDigit(before.charAt(start)) && (c == '.' || "eEpP".indexOf(last) >= 0);
    }

    /** Whether some operator has the two signs beside each other. */
    private static boolean isSignWith(char last, char c, Language language) {
        String before = switch (c) {
            case '=' -> "+-*/%&|^=!<>?:.~";
            case '+' -> "+";
            case '-' -> language == Language.GO ? "-<" : "-";
            case '*' -> "*/.>";
            case '/' -> "/*<";
            case '&' -> "&";
            case '|' -> "|<";
            case '^' -> "&^";
            case '<' -> "<";
            case '>' -> "-=>~|?<%";
            case '!' -> "!<";
            case '?' -> "?";
            case ':' -> ":?<";
            case '.' -> ".?";
            case '~' -> "=!~";
            case '%' -> "<";
            default -> "";
        };
        return before.indexOf(last) >= 0;
    }
}
