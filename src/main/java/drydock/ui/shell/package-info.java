/**
 * The frame around the screens: menu bar, rail, top bar, status bar, notifications and dialogs. Knows screens only as
 * {@link drydock.ui.base.Screen}s.
 */
@NullMarked
package drydock.ui.shell;

import org.jspecify.annotations.NullMarked;
