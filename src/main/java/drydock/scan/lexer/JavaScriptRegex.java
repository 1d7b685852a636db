package drydock.scan.lexer;

import drydock.scan.text.SourceText;
import java.util.Set;

/** Tells a regular expression of JavaScript from a division: it stands where a value may begin. */
final class JavaScriptRegex {
    private static final String BEFORE_VALUE = "(,=:[!&|?{};+-*%<>~^";
    private static final Set<String> WORDS_BEFORE_VALUE =
            Set.of("return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "yield", "await");
    private static final int LONGEST_WORD = 7;

    private JavaScriptRegex() {}

    /** Where the expression that begins at {@code at} ends, behind its slash; negative if none begins there. */
    static int end(char[] text, int at) {
        return valueMayBegin(text, at) ? closing(text, at) : -1;
    }

    private static int closing(char[] text, int at) {
        boolean inClass = false;
        for (int i = at + 1; i < text.length && text[i] != '\n'; i++) {
            switch (text[i]) {
                case '\\' -> i++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '/' -> {
                    if (!inClass) {
                        return i + 1;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    private static boolean valueMayBegin(char[] text, int at) {
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
