/**
 * The whole plan taken out of Drydock: as Markdown, and on paper, laid out as nodes, packed into pages and shown before it is
 * printed. Start at {@link drydock.ui.export.ExportActions}.
 */
@NullMarked
package drydock.ui.export;

import org.jspecify.annotations.NullMarked;
