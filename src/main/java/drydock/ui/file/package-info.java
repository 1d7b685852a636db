/**
 * Workspaces as files: new, open, recent, save a copy, backups, and what to do when a file cannot be opened. Start at
 * {@link drydock.ui.file.FileActions}.
 */
@NullMarked
package drydock.ui.file;

import org.jspecify.annotations.NullMarked;
