package drydock.scan.lexer;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The here-documents of a shell: behind the line with {@code <<MARK} come lines of text, up to one that is the mark. What stands
 * in them is no code, and an apostrophe there opens no string. One whose mark never comes runs to the end, as for a shell.
 */
final class HereDocuments {
    private static final int LONGEST_MARK = 200;
    private static final String ENDS_WORD = " \t\n;&|<>()";

    private final char[] text;
    private final Deque<Mark> asked = new ArrayDeque<>();
    /** Parentheses that are open since two stood together: among them {@code <<} shifts bits. */
    private int arithmetic;

    /** @param indented whether tabs may stand before it, as {@code <<-} says */
    private record Mark(String word, boolean indented) {}

    HereDocuments(char[] text) {
        this.text = text;
    }

    void parenthesis(int at) {
        if (text[at] == ')') {
            arithmetic = Math.max(0, arithmetic - 1);
        } else if (arithmetic > 0 || is('(', at + 1)) {
            arithmetic++;
        }
    }

    /** Notes the document that the redirection at {@code at} asks for, if any; gives the length of its sign. */
    int redirection(int at) {
        int length = 1;
        while (length < 3 && is('<', at + length)) {
            length++;
        }
        if (length == 2 && arithmetic == 0) {
            boolean indented = is('-', at + 2);
            length += indented ? 1 : 0;
            String word = word(at + length);
            if (word != null) {
                asked.add(new Mark(word, indented));
            }
        }
        return length;
    }

    /** Whether the lines behind the current one are no code. */
    boolean areAsked() {
        return !asked.isEmpty();
    }

    /** Where the first document that was asked for and begins at {@code from} ends: behind its mark. */
    int end(int from) {
        Mark mark = asked.remove();
        int at = from;
        while (at < text.length) {
            int start = at;
            while (mark.indented() && is('\t', start)) {
                start++;
            }
            int end = start + mark.word().length();
            if (Quote.startsWith(text, mark.word(), start) && (end == text.length || text[end] == '\n')) {
                return end;
            }
            at = start;
            while (at < text.length && text[at] != '\n') {
                at++;
            }
            at++;
        }
        return text.length;
    }

    /** The word that stands there, without its quotes; null if there is none. */
    private @Nullable String word(int from) {
        int at = from;
        while (is(' ', at) || is('\t', at)) {
            at++;
        }
        StringBuilder word = new StringBuilder();
        char quote = 0;
        int last = Math.min(text.length, at + LONGEST_MARK);
        for (; at < last && (quote != 0 || ENDS_WORD.indexOf(text[at]) < 0); at++) {
            char c = text[at];
            if (c == '\n') {
                return null;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c != '\\') {
                word.append(c);
            }
        }
        boolean cut = at == last && last < text.length;
        return word.isEmpty() || cut ? null : word.toString();
    }

    private boolean is(char c, int at) {
        return at < text.length && text[at] == c;
    }
}
