package drydock.scan.lexer;

import drydock.scan.text.Word;

/**
 * Which lines of a function's header count as one: those from {@code word NAME} to what ends the header.
 *
 * @param colonEnds whether a colon outside brackets ends it; otherwise an opening brace, or a semicolon outside brackets
 */
public record HeaderRule(Word word, boolean colonEnds) {
    public static final HeaderRule SOLIDITY = new HeaderRule("function", false);

    HeaderRule(String word, boolean colonEnds) {
        this(new Word(word), colonEnds);
    }
}
