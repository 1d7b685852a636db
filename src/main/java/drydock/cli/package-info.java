/**
 * The command line: verbs over the same rules as the window. Loads no JavaFX class, so that it starts quickly and works on a
 * machine without a display. Start reading at {@code DrydockCommand}.
 */
@NullMarked
package drydock.cli;

import org.jspecify.annotations.NullMarked;
