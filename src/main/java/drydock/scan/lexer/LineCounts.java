package drydock.scan.lexer;

/**
 * The physical lines of a text by what is in them: code if a token stands outside comments, else comment if any part of a
 * comment does (a blank line inside one too), else blank. The three make up all lines.
 */
public record LineCounts(int code, int comment, int blank) {
    public static final LineCounts NONE = new LineCounts(0, 0, 0);

    public int lines() {
        return code + comment + blank;
    }

    public LineCounts plus(LineCounts other) {
        return new LineCounts(code + other.code, comment + other.comment, blank + other.blank);
    }
}
