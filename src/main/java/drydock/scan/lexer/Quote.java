package drydock.scan.lexer;

/**
 * A kind of string.
 *
 * @param open what begins it
 * @param close what ends it
 * @param escapes whether a backslash takes the character after it into the string
 * @param spansLines whether it goes on after the end of its line; otherwise the line ends it, closed or not
 */
record Quote(String open, String close, boolean escapes, boolean spansLines) {
    static Quote line(String mark) {
        return new Quote(mark, mark, true, false);
    }

    static Quote block(String mark) {
        return new Quote(mark, mark, true, true);
    }

    static Quote raw(String open, String close) {
        return new Quote(open, close, false, true);
    }

    /** Where the string that opens at {@code at} ends: behind its closing mark, or where it must end without one. */
    int end(char[] text, int at) {
        int i = at + open.length();
        while (i < text.length) {
            char c = text[i];
            if (c == '\\' && escapes) {
                i += 2;
            } else if (c == '\n' && !spansLines) {
                return i;
            } else if (startsWith(text, close, i)) {
                return i + close.length();
            } else {
                i++;
            }
        }
        return text.length;
    }

    static boolean startsWith(char[] text, String mark, int from) {
        if (from + mark.length() > text.length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (text[from + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
