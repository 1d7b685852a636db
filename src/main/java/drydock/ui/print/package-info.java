/**
 * Documents on paper: Markdown laid out as nodes, packed into pages, shown before they are printed. Start at
 * {@link drydock.ui.print.PrintPreview}.
 */
@NullMarked
package drydock.ui.print;

import org.jspecify.annotations.NullMarked;
