package drydock.scan.count;

/** Why the compatible count of a file is not the strict one. */
public enum Cause {
    BANNER("a comment like /****/ stays open for the compatible count"),
    BODYLESS_FUNCTIONS("functions without a body take the lines up to the next brace with them"),
    WORD_IN_COMMENT("the word function in a comment is taken for a header"),
    WORD_IN_NAME("a name that holds the word function is taken for a header"),
    WORD_IN_STRING("the word function in a string is taken for a header"),
    BLANK_RUNS("of three and more blank lines in a row only two are seen as blank"),
    MARK_IN_STRING("a comment mark in a string is taken for a comment"),
    UNCLOSED_COMMENT("a comment that is never closed is counted as code"),
    OTHER("comments or braces inside function headers");

    private final String text;

    Cause(String text) {
        this.text = text;
    }

    /** The cause in plain words. */
    public String text() {
        return text;
    }
}
