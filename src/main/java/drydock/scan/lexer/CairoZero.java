package drydock.scan.lexer;

import drydock.scan.text.SourceText;

/** Tells Cairo 0 from Cairo 1, which have one file extension but not one comment mark. */
public final class CairoZero {
    private CairoZero() {}

    /** Whether a line begins with a directive or an import that only Cairo 0 has. */
    public static boolean isWrittenIn(SourceText source) {
        char[] text = source.chars();
        int start = 0;
        while (start < text.length) {
            if (begins(text, start, "%lang ")
                    || begins(text, start, "%builtins")
                    || begins(text, start, "from starkware.")) {
                return true;
            }
            while (start < text.length && text[start] != '\n') {
                start++;
            }
            start++;
        }
        return false;
    }

    private static boolean begins(char[] text, int at, String mark) {
        if (at + mark.length() > text.length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (text[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
