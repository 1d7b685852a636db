/**
 * A file of the repository to be read at a line, in a dialog that any list of places leads to. Shared like {@link
 * drydock.ui.control}; knows no screen. Start reading at {@link drydock.ui.source.SourceViewer}.
 */
@NullMarked
package drydock.ui.source;

import org.jspecify.annotations.NullMarked;
