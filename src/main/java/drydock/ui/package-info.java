/**
 * The window. This package starts JavaFX and wires the screens; each screen has a package of its own below, and screens do not
 * know each other. Start reading at {@code DrydockApp}.
 */
@NullMarked
package drydock.ui;

import org.jspecify.annotations.NullMarked;
