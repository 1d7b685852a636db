package drydock.scan.lexer;

import drydock.scan.text.SourceText;

/**
 * A text with its code told from its comments.
 *
 * <p>{@link #code()} is as long as the text and has the same characters at the same places, but spaces instead of comments
 * and of what stands in strings: whoever looks for a word in it finds code only.
 */
public final class LexedText {
    private final SourceText source;
    private final char[] code;
    private final Lines lines;
    private final boolean unclosedComment;

    LexedText(SourceText source, char[] code, Lines lines, boolean unclosedComment) {
        this.source = source;
        this.code = code;
        this.lines = lines;
        this.unclosedComment = unclosedComment;
    }

    public SourceText source() {
        return source;
    }

    /** The code alone; not to be changed. */
    public char[] code() {
        return code;
    }

    public LineCounts counts() {
        return lines.counts();
    }

    public int lineCount() {
        return lines.count();
    }

    /** What line {@code line}, from 1, holds. */
    public LineKind kindOf(int line) {
        return lines.kindOf(line - 1);
    }

    /** The line, from 1, that holds the character at {@code offset}. */
    public int lineAt(int offset) {
        return lines.at(offset) + 1;
    }

    /** Where line {@code line}, from 1, begins. */
    public int startOf(int line) {
        return lines.startOf(line - 1);
    }

    /** Where line {@code line}, from 1, ends, without its line feed. */
    public int endOf(int line) {
        int end = line < lines.count() ? lines.startOf(line) - 1 : source.length();
        return end > 0 && end == source.length() && source.chars()[end - 1] == '\n' ? end - 1 : end;
    }

    /** Line {@code line}, from 1, as it stands in the file. */
    public String lineText(int line) {
        int start = startOf(line);
        return new String(source.chars(), start, Math.max(0, endOf(line) - start));
    }

    /** Whether the file ends inside a comment. */
    public boolean endsInComment() {
        return unclosedComment;
    }
}
