/**
 * The Auditors screen: the catalogue as a table that is searched and filtered, and everything known of the selected
 * auditor beside it. Start at {@link drydock.ui.auditors.AuditorsView}; what it shows is worked out in
 * {@link drydock.ui.auditors.AuditorsViewModel}.
 *
 * <p>An auditor or a fact is edited in a dialog rather than in place, because a change of it has to say where it comes
 * from.
 */
@NullMarked
package drydock.ui.auditors;

import org.jspecify.annotations.NullMarked;
