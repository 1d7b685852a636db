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
}
