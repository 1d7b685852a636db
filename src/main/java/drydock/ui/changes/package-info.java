/**
 * Changes: two commits of the project's repository compared as far as it concerns the scope, the files beside each other, what
 * that asks for, and what was decided. Start at {@link drydock.ui.changes.ChangesView}.
 */
@NullMarked
package drydock.ui.changes;

import org.jspecify.annotations.NullMarked;
