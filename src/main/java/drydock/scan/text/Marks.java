package drydock.scan.text;

/**
 * The characters that end lines, and slashes. They are few: whoever looks for lines and for comments that slashes begin and end
 * goes from one to the next. What only some languages take for the end of a line is marked too: vertical tabs, form feeds, and
 * the separators of Unicode.
 */
public final class Marks {
    /** First of the two characters that end lines for JavaScript and are none of ASCII. */
    private static final char LINE_SEPARATOR = '\u2028';

    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private Marks() {}

    static Places in(char[] text) {
        Places marks = new Places(text.length / 16);
        for (int i = 0; i < text.length; i++) {
            if (isMark(text[i])) {
                marks.add(i);
            }
        }
        return marks;
    }

    static boolean isMark(char c) {
        return c == '/' || (c >= '\n' && c <= '\f') || isSeparator(c);
    }

    /** JavaScript's {@code $} also sees the line and paragraph separators of Unicode. */
    public static boolean endsLine(char c) {
        return c == '\n' || isSeparator(c);
    }

    private static boolean isSeparator(char c) {
        return c >= LINE_SEPARATOR && c <= PARAGRAPH_SEPARATOR;
    }
}
