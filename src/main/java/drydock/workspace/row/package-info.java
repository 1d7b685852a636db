/**
 * Records as rows: how an entity becomes columns and comes back, and what a row's digest is. Knows no database.
 *
 * <p>The mapping is our own and not a library's, because one uniform {@link drydock.workspace.row.Row} serves five
 * purposes: writing, reading, the undo log, the digests and putting back what was undone. A library that maps straight
 * to records would leave the last three to a second mapping that could disagree with the first. Start reading at {@link
 * drydock.workspace.row.EntityTable}.
 */
@NullMarked
package drydock.workspace.row;

import org.jspecify.annotations.NullMarked;
