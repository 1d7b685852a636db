/**
 * The workspace file: open, lock, check, migrate, read, write, undo, search, back up and recover. Knows no screen.
 * Start reading at {@link drydock.workspace.Workspace}, then {@link drydock.workspace.Opening} for what happens to a
 * file before it is trusted and {@link drydock.workspace.Writer} for what one command does.
 *
 * <p>Decisions that a reader may question:
 *
 * <ul>
 *   <li>Statements run through plain JDBC in one small class, {@link drydock.workspace.Database}, and not through a
 *       mapping library: the mapping is in {@link drydock.workspace.row}, and what is left is to prepare and to bind.
 *   <li>There are no triggers. Every change goes through one writer, which logs the rows itself; so a file that has a
 *       trigger is not ours.
 *   <li>The full-text index is not in the file but in memory, made again at each opening: it cannot disagree with the
 *       data, costs no commit, and a file from somebody else cannot bring a virtual table along.
 *   <li>Opening reads everything but the content of kept copies of files, which may be large; {@link
 *       drydock.workspace.SelfCheck} looks at that afterwards. One that is damaged makes nothing else unusable: backups go
 *       on, and its key finds the same content in any of them.
 *   <li>A Java stream must never be opened and closed on a database that SQLite has open in the same process: POSIX then
 *       drops SQLite's locks. Hence {@link drydock.workspace.OpenFiles}.
 * </ul>
 */
@NullMarked
package drydock.workspace;

import org.jspecify.annotations.NullMarked;
