/**
 * The Checklist screen: what to have and do before and after the audit, and what proves it. Start at {@link
 * drydock.ui.checklist.ChecklistView}.
 *
 * <p>The list is one virtual list of {@link drydock.ui.checklist.ChecklistRow}s of one height, phase headings among them:
 * ten thousand items cost no more nodes than a hundred.
 */
@NullMarked
package drydock.ui.checklist;

import org.jspecify.annotations.NullMarked;
