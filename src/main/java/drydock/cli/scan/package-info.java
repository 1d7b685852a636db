/** The verbs that read a source tree, and the forms of their results. Loads no JavaFX. Start reading at {@code ScanCommand}. */
@NullMarked
package drydock.cli.scan;

import org.jspecify.annotations.NullMarked;
