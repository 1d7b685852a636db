package drydock.scan.lexer;

import drydock.scan.text.SourceText;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Takes down, from the start of a text to its end, what the lexer says of each character. */
final class LexedTextBuilder {
    /** To be copied: the quick compiler fills an array character by character. */
    private static final char[] SPACES = spaces();

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
        this.code = blank(text.length);
        this.kept = keepsStrings ? code.clone() : null;
    }

    private static char[] blank(int length) {
        char[] blank = new char[length];
        for (int at = 0; at < length; at += SPACES.length) {
            System.arraycopy(SPACES, 0, blank, at, Math.min(SPACES.length, length - at));
        }
        return blank;
    }

    private static char[] spaces() {
        char[] spaces = new char[4096];
        Arrays.fill(spaces, ' ');
        return spaces;
    }

    /**
     * Takes code, and the white space in it, from {@code start} up to the next character at which something else may be.
     * Gives where that is.
     */
    int codes(int start, Actions actions) {
        char[] all = text;
        char[] out = code;
        int end = start;
        byte todo;
        while (end < all.length && (todo = actions.at(all[end])) <= Actions.SPACE) {
            if (todo == Actions.CODE) {
                out[end] = all[end];
            }
            end++;
        }
        if (kept != null) {
            System.arraycopy(out, start, kept, start, end - start);
        }
        lines.code();
        return end;
    }

    /** Takes one character of code. */
    void code(int at) {
        code[at] = text[at];
        keep(at);
        lines.code();
    }

    void lineFeed(int at) {
        code[at] = '\n';
        keep(at);
        lines.end(at);
    }

    /**
     * Takes one character of what stands in a string.
     *
     * @param isCode whether it makes its line one of code
     */
    void inString(int at, boolean isCode) {
        keep(at);
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

    /** Notes that the current line has a part of a comment. */
    void comment() {
        lines.comment();
    }

    /** Whether the current line has code so far. */
    boolean hasCode() {
        return lines.hasCode();
    }

    private void keep(int at) {
        if (kept != null) {
            kept[at] = text[at];
        }
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
