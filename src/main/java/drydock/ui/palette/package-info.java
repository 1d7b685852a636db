/**
 * The command palette: every screen, action and thing of the workspace by a few letters of its name, and whatever the
 * full-text search finds. Start at {@link drydock.ui.palette.PaletteView}.
 */
@NullMarked
package drydock.ui.palette;

import org.jspecify.annotations.NullMarked;
