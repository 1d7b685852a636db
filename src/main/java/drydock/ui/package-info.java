/**
 * The window: {@link drydock.ui.DrydockApp} starts it, {@link drydock.ui.Wiring} builds every screen by constructor and
 * reads top to bottom. Nothing else is wired anywhere. May use everything; nothing may use it.
 */
@NullMarked
package drydock.ui;

import org.jspecify.annotations.NullMarked;
