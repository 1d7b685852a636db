package drydock.scan.lexer;

import drydock.scan.text.SourceText;
import java.util.List;

/** What the lexer does at a character: one look into a table for the most of them. */
final class Actions {
    /** The usual space, which is the same in the code. */
    static final byte BLANK = 0;

    static final byte CODE = 1;
    /** Other white space: becomes a blank. */
    static final byte SPACE = 2;
    /** This and what is more ends a run of code. */
    static final byte LINE_FEED = 3;
    /** Something may begin here. */
    static final byte SPECIAL = 4;

    private static final int ASCII = 128;

    private final byte[] table;

    private Actions(byte[] table) {
        this.table = table;
    }

    static Actions of(Syntax syntax, List<String> lineComments) {
        byte[] action = new byte[ASCII];
        for (char c = 0; c < action.length; c++) {
            action[c] = c == '\n' ? LINE_FEED : c == ' ' ? BLANK : SourceText.isSpace(c) ? SPACE : CODE;
        }
        lineComments.forEach(mark -> action[mark.charAt(0)] = SPECIAL);
        syntax.quotes().forEach(quote -> action[quote.open().charAt(0)] = SPECIAL);
        BlockComment block = syntax.block();
        if (block != null) {
            action[block.open().charAt(0)] = SPECIAL;
        }
        for (Quirk quirk : syntax.quirks()) {
            starters(quirk).chars().forEach(c -> action[c] = SPECIAL);
        }
        return new Actions(action);
    }

    byte at(char c) {
        return c < ASCII ? table[c] : SourceText.isSpace(c) ? SPACE : CODE;
    }

    /** White space but for line feeds. */
    boolean isSpace(char c) {
        byte action = at(c);
        return action == BLANK || action == SPACE;
    }

    private static String starters(Quirk quirk) {
        return switch (quirk) {
            case CHAR_LITERALS -> "'";
            case RUST_RAW_STRINGS -> "r";
            case CPP_RAW_STRINGS -> "R";
            case TEMPLATES -> "`{}";
            case HERE_DOCUMENTS -> "<()";
            case DOCSTRINGS -> "()[]{}";
            case REGEX_LITERALS -> "/";
            case BACKSLASH_ESCAPES -> "\\";
            case HASH_STARTS_WORD, CAIRO_ZERO_HASH, SEPARATORS_END_COMMENTS, FEEDS_END_COMMENTS -> "";
        };
    }
}
