/**
 * The Compare screen: the candidates of the open project side by side, their ratings and answers, and choosing one. What
 * the rows say is worked out in pure classes ({@link drydock.ui.compare.CompareRows} and what it calls), what an edit does
 * in {@link drydock.ui.compare.CompareCommands}; the grid only shows. Start at {@link drydock.ui.compare.CompareView}.
 *
 * <p>The grid is a list of rows, so that only visible ones have nodes; each row draws its own cells and shifts them by the
 * common horizontal scroll, while its title stays. A table of the toolkit has no such fixed first column.
 */
@NullMarked
package drydock.ui.compare;

import org.jspecify.annotations.NullMarked;
