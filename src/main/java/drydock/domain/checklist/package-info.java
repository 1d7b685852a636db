/**
 * Checklist items with their state, and the evidence that proves them. May use every other domain package. Start reading
 * at {@link drydock.domain.checklist.Checklist}, which is how a project's checklist stands, and {@link
 * drydock.domain.checklist.ChecklistEdits}, which changes it.
 *
 * <p>The items on choosing an auditor and the due-diligence answers are one truth. The answers are what is kept; which
 * item follows from which answers is data of the item ({@link drydock.domain.checklist.ItemDefinition.Diligence}).
 */
@NullMarked
package drydock.domain.checklist;

import org.jspecify.annotations.NullMarked;
