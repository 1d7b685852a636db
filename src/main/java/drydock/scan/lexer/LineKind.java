package drydock.scan.lexer;

/** What a physical line holds. */
public enum LineKind {
    BLANK,
    COMMENT,
    CODE
}
