package drydock.scan.text;

/**
 * A part of a text.
 *
 * @param start its first character
 * @param end behind its last one
 */
public record Span(int start, int end) {}
