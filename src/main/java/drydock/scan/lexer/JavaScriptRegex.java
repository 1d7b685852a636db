package drydock.scan.lexer;

import drydock.scan.text.SourceText;
import java.util.Set;

/** Tells a regular expression of JavaScript from a division: it stands where a value may begin. */
final class JavaScriptRegex {
    private static final String BEFORE_VALUE = "(,=:[!&|?{};+-*%<>~^";
    private static final Set<String> WORDS_BEFORE_VALUE =
            Set.of("return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "yield", "await");
    private static final int LONGEST_WORD = 7;

    private final char[] text;
    /** Up to here an earlier expression was looked at that nothing closes. */
    private int openUpTo;

    JavaScriptRegex(char[] text) {
        this.text = text;
    }

    /**
     * Where the expression that begins at {@code at} ends, behind its slash; negative if none begins there.
     *
     * @param at not before that of the question before
     */
    int end(int at) {
        return valueMayBegin(at) ? closing(at) : -1;
    }

    private int closing(int at) {
        boolean inClass = false;
        int i = at + 1;
        for (; i < text.length && text[i] != '\n'; i++) {
            char c = text[i];
            if (c == '/' && !inClass) {
                return i + 1;
            } else if (c == '\\') {
                i++;
            } else if (c == '[' || c == ']') {
                if (i < openUpTo) {
                    return -1; // from a bracket on it is read as the earlier one was
                }
                inClass = c == '[';
            }
        }
        openUpTo = i;
        return -1;
    }

    private boolean valueMayBegin(int at) {
        int before = at - 1;
        while (before >= 0 && SourceText.isSpace(text[before])) {
            if (text[before] == '\n') {
                return true;
            }
            before--;
        }
        if (before < 0 || BEFORE_VALUE.indexOf(text[before]) >= 0) {
            return true;
        }
        int start = before;
        while (start >= 0 && before - start <= LONGEST_WORD && Character.isLetter(text[start])) {
            start--;
        }
        return WORDS_BEFORE_VALUE.contains(new String(text, start + 1, before - start));
    }
}
