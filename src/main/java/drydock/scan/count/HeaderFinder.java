package drydock.scan.count;

import drydock.scan.text.Places;
import drydock.scan.text.SourceText;
import drydock.scan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds function headers as {@code solidity-code-metrics} 0.0.27 does: each match of the regular expression
 * <code>function\s*\S+\s*\([^&#123;]*</code>. It looks at text, not at code: a match may begin in a comment or inside a name, and it
 * runs to the next brace anywhere in the file. Takes time in proportion to the text.
 */
final class HeaderFinder {
    private static final int WORD = "function".length();

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

    /**
     * Each from its word {@code function} to before the brace that ends it, or to the end of the text.
     *
     * @param words where that word stands, in code or not
     */
    static List<Span> find(char[] text, Places words) {
        HeaderFinder finder = new HeaderFinder(text);
        finder.run(words);
        return finder.headers;
    }

    private void run(Places words) {
        int behind = 0;
        for (int i = 0; i < words.count(); i++) {
            int at = words.at(i);
            int paren = at < behind ? -1 : paren(at + WORD);
            if (paren >= 0) {
                behind = paren + 1;
                while (behind < text.length && text[behind] != '{') {
                    behind++;
                }
                headers.add(new Span(at, behind));
            }
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
