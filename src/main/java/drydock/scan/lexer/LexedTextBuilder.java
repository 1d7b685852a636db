package drydock.scan.lexer;

import drydock.scan.text.SourceText;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Takes down, from the start of a text to its end, what the lexer says of each character: what it does not name is code. */
final class LexedTextBuilder {
    /** To be copied: the quick compiler fills an array character by character. */
    private static final char[] BLANKS = blanks();

    private final SourceText source;
    private final char[] text;
    private final char[] code;
    /** The code with what stands in strings; null where nobody asked for it. */
    private final char @Nullable [] kept;
    /** Where strings stand, without their marks; empty where nobody asked. */
    private final BitSet strings = new BitSet();

    private final Lines lines = new Lines();

    /** @param keepsStrings whether {@link #withStrings} will be asked for */
    LexedTextBuilder(SourceText source, boolean keepsStrings) {
        this.source = source;
        this.text = source.chars();
        this.code = text.clone();
        this.kept = keepsStrings ? text.clone() : null;
    }

    private static char[] blanks() {
        char[] blanks = new char[4096];
        Arrays.fill(blanks, ' ');
        return blanks;
    }

    /**
     * Takes code, and the white space in it, from {@code start} up to the next character at which something else may be.
     * Gives where that is.
     */
    int codes(int start, Actions actions) {
        lines.code();
        char[] all = text;
        int end = start;
        byte todo;
        while (end < all.length && (todo = actions.at(all[end])) <= Actions.SPACE) {
            if (todo == Actions.SPACE) {
                space(end);
            }
            end++;
        }
        return end;
    }

    /** Takes white space that is no code, up to the next character that is none. Gives where that is. */
    int spaces(int start, Actions actions) {
        int end = start;
        while (end < text.length && text[end] == ' ') {
            end++;
        }
        while (end < text.length && actions.isSpace(text[end])) {
            space(end++);
        }
        return end;
    }

    private void space(int at) {
        code[at] = ' ';
        if (kept != null) {
            kept[at] = ' ';
        }
    }

    /** Notes that the current line has code. */
    void code() {
        lines.code();
    }

    /** Ends the line whose line feed stands at {@code at}. */
    void lineFeed(int at) {
        lines.end(at);
    }

    /**
     * Takes one character of what stands in a string.
     *
     * @param isCode whether it makes its line one of code
     */
    void inString(int at, boolean isCode) {
        code[at] = ' ';
        if (isCode) {
            lines.code();
        }
    }

    /** Notes where what stands in a string does. */
    void string(int start, int end) {
        if (kept != null) {
            strings.set(start, end);
        }
    }

    /** Takes a part of a comment, which may be empty, that stands on the current line. */
    void comment(int start, int end) {
        lines.comment();
        blank(code, start, end);
        if (kept != null) {
            blank(kept, start, end);
        }
    }

    private static void blank(char[] chars, int start, int end) {
        for (int at = start; at < end; at += BLANKS.length) {
            System.arraycopy(BLANKS, 0, chars, at, Math.min(BLANKS.length, end - at));
        }
    }

    /** Whether the current line has code so far. */
    boolean hasCode() {
        return lines.hasCode();
    }

    /** The whole text, which ended. */
    LexedText build(boolean endsInComment) {
        lines.finish(text.length);
        return new LexedText(source, code, lines, endsInComment);
    }

    /** The same as {@code built} with what stands in strings. */
    LexedText withStrings(LexedText built) {
        return new LexedText(source, kept == null ? code : kept, lines, built.endsInComment());
    }

    /** The offsets of what stands in strings. */
    BitSet strings() {
        return strings;
    }
}
