package drydock.scan.lexer;

/**
 * A comment that has an end of its own.
 *
 * @param nests whether a comment may hold another of its kind
 */
record BlockComment(String open, String close, boolean nests) {
    static final BlockComment C = new BlockComment("/*", "*/", false);
    static final BlockComment NESTING_C = new BlockComment("/*", "*/", true);

    /** Whether each of its ends is a slash and a star. */
    boolean hasSlashes() {
        return close.equals("*/");
    }
}
