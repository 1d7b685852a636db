/** {@code drydock check}: the plan checks without a window. Start reading at {@code CheckCommand}. */
@NullMarked
package drydock.cli.check;

import org.jspecify.annotations.NullMarked;
