package drydock.scan.lexer;

import org.jspecify.annotations.Nullable;

/** Strings whose marks depend on what stands there: each finds the quote that opens at a place, or null. */
final class SpecialStrings {
    /** C++ allows at most this many characters in the mark of a raw string. */
    private static final int LONGEST_MARK = 16;

    private SpecialStrings() {}

    /** {@code r#"..."#} with any number of hashes, also behind {@code b} or {@code c}. */
    static @Nullable Quote rustRaw(char[] text, int at) {
        if (at > 0 && isWord(text[at - 1]) && !isPrefix(text, at - 1)) {
            return null;
        }
        int quote = at + 1;
        while (quote < text.length && text[quote] == '#') {
            quote++;
        }
        if (quote >= text.length || text[quote] != '"') {
            return null;
        }
        String hashes = "#".repeat(quote - at - 1);
        return Quote.raw("r" + hashes + '"', '"' + hashes);
    }

    private static boolean isPrefix(char[] text, int at) {
        return (text[at] == 'b' || text[at] == 'c') && (at == 0 || !isWord(text[at - 1]));
    }

    /** {@code R"mark(...)mark"}. */
    static @Nullable Quote cppRaw(char[] text, int at) {
        int open = at + 2;
        if (at + 1 >= text.length || text[at + 1] != '"') {
            return null;
        }
        int paren = open;
        while (paren < text.length && paren - open <= LONGEST_MARK && text[paren] != '(' && text[paren] != '\n') {
            paren++;
        }
        if (paren >= text.length || text[paren] != '(') {
            return null;
        }
        String mark = new String(text, open, paren - open);
        return Quote.raw("R\"" + mark + "(", ")" + mark + "\"");
    }

    /** {@code 'x'} and {@code '\n'}; a lifetime or label {@code 'x} is none. */
    static @Nullable Quote charLiteral(char[] text, int at) {
        boolean escaped = at + 1 < text.length && text[at + 1] == '\\';
        boolean one = at + 2 < text.length && text[at + 2] == '\'' && text[at + 1] != '\n';
        boolean pair = at + 3 < text.length && text[at + 3] == '\'' && Character.isHighSurrogate(text[at + 1]);
        return escaped || one || pair ? Quote.line("'") : null;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
