package drydock.scan.lexer;

/**
 * Which lines of a function's header count as one: those from {@code keyword NAME} to what ends the header.
 *
 * @param colonEnds whether a colon outside brackets ends it; otherwise an opening brace, or a semicolon outside brackets
 */
public record HeaderRule(String keyword, boolean colonEnds) {}
