/**
 * Working-day arithmetic. Pure; the calendar is always handed in.
 */
@NullMarked
package drydock.domain.time;

import org.jspecify.annotations.NullMarked;
