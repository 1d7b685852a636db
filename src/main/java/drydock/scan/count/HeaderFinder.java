package drydock.scan.count;

import drydock.scan.text.SourceText;
import drydock.scan.text.Span;
import drydock.scan.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds function headers as {@code solidity-code-metrics} 0.0.27 does: each match of the regular expression
 * <code>function\s*\S+\s*\([^&#123;]*</code>. It looks at text, not at code: a match may begin in a comment or inside a name, and it
 * runs to the next brace anywhere in the file. Takes time in proportion to the text.
 */
final class HeaderFinder {
    private static final Word WORD = new Word("function");

    private final char[] text;
    private final List<Span> headers = new ArrayList<>();
    /** The run of characters that are no white space, of which the last match looked at: where it ends. */
    private int runEnd = -1;
    /** The last parenthesis in that run; -1 if there is none. */
    private int runParen = -1;
    /** Behind the white space after that run. */
    private int afterRun = -1;

    private HeaderFinder(char[] text) {
        this.text = text;
    }

    /** Each from its word {@code function} to before the brace that ends it, or to the end of the text. */
    static List<Span> find(char[] text) {
        HeaderFinder finder = new HeaderFinder(text);
        finder.run();
        return finder.headers;
    }

    private void run() {
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
            headers.add(new Span(at, end));
            at = WORD.indexIn(text, end);
        }
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
