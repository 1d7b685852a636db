/**
 * Tells code from comments, line by line, for every language that Drydock counts. One lexer is driven by a table: what
 * begins and ends a comment or a string, and the few rules that a table cannot say. Knows no files. Start reading at {@code
 * Language} and {@code Lexer}.
 */
@NullMarked
package drydock.scan.lexer;

import org.jspecify.annotations.NullMarked;
