/**
 * Checklist items with their state, and the evidence that proves them. May use every other domain package.
 */
@NullMarked
package drydock.domain.checklist;

import org.jspecify.annotations.NullMarked;
