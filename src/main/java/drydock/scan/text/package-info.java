/** The text of one file as everything else reads it: decoded, with one kind of line end. Start reading at {@code SourceText}. */
@NullMarked
package drydock.scan.text;

import org.jspecify.annotations.NullMarked;
