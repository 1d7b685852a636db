/**
 * The import of a list of auditors that a user already has: columns mapped by hand, a preview of every row, nothing written
 * before it is confirmed. Start at {@link drydock.ui.auditors.csv.ImportDialog}.
 */
@NullMarked
package drydock.ui.auditors.csv;

import org.jspecify.annotations.NullMarked;
