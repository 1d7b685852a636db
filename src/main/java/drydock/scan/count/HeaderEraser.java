package drydock.scan.count;

import drydock.scan.text.SourceText;
import drydock.scan.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins function headers as {@code solidity-code-metrics} 0.0.27 does: each match of the regular expression
 * <code>function\s*\S+\s*\([^&#123;]*</code> becomes {@code "function "}. It looks at text, not at code: a match may begin in a comment or
 * inside a name, and it runs to the next brace anywhere in the file. Takes time in proportion to the text.
 */
final class HeaderEraser {
    private static final Word WORD = new Word("function");
    private static final char[] REPLACEMENT = "function ".toCharArray();

    private final char[] text;
    private final char[] out;
    private final List<Integer> starts = new ArrayList<>();
    private int length;
    private int copied;
    /** The run of characters that are no white space, of which the last match looked at: where it ends. */
    private int runEnd = -1;
    /** The last parenthesis in that run; -1 if there is none. */
    private int runParen = -1;
    /** Behind the white space after that run. */
    private int afterRun = -1;

    private HeaderEraser(char[] text) {
        this.text = text;
        // a match is longer than what it becomes
        this.out = new char[text.length + 1];
    }

    /** A text without its headers: the first {@code length} characters, and how many headers went. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Erased(char[] chars, int length, int headers) {}

    static Erased erase(char[] text) {
        return new HeaderEraser(text).run();
    }

    /** Where the matches begin. */
    static List<Integer> starts(char[] text) {
        HeaderEraser eraser = new HeaderEraser(text);
        eraser.run();
        return eraser.starts;
    }

    private Erased run() {
        int at = WORD.indexIn(text, 0);
        while (at >= 0) {
            int paren = paren(at + WORD.length());
            if (paren < 0) {
                at = WORD.indexIn(text, at + 1);
                continue;
            }
            int end = paren + 1;
            while (end < text.length && text[end] != '{') {
                end++;
            }
            copyTo(at);
            System.arraycopy(REPLACEMENT, 0, out, length, REPLACEMENT.length);
            length += REPLACEMENT.length;
            copied = end;
            starts.add(at);
            at = WORD.indexIn(text, end);
        }
        copyTo(text.length);
        return new Erased(out, length, starts.size());
    }

    private void copyTo(int end) {
        System.arraycopy(text, copied, out, length, end - copied);
        length += end - copied;
        copied = end;
    }

    /**
     * Where the parenthesis of the match stands, as a backtracking search finds it: the one after the longest run of
     * non-spaces and white space, else the last one inside the run that leaves at least one character before it.
     */
    private int paren(int from) {
        int name = from;
        while (name < text.length && SourceText.isSpace(text[name])) {
            name++;
        }
        if (name >= text.length) {
            return -1;
        }
        if (name >= runEnd) {
            measureRun(name);
        }
        if (afterRun < text.length && text[afterRun] == '(') {
            return afterRun;
        }
        return runParen > name ? runParen : -1;
    }

    private void measureRun(int from) {
        int i = from;
        runParen = -1;
        while (i < text.length && !SourceText.isSpace(text[i])) {
            if (text[i] == '(') {
                runParen = i;
            }
            i++;
        }
        runEnd = i;
        while (i < text.length && SourceText.isSpace(text[i])) {
            i++;
        }
        afterRun = i;
    }
}
