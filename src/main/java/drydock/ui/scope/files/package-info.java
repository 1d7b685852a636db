/**
 * The source files of the repository: what is under review of them, counted, as a table and as a map, and each to be read.
 * Start reading at {@code FilesPane}.
 */
@NullMarked
package drydock.ui.scope.files;

import org.jspecify.annotations.NullMarked;
