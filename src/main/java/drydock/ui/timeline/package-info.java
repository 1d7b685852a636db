/**
 * The Timeline screen: computed dates of all steps drawn to scale, how likely the launch date is, why each date is where it
 * is, and the agenda. {@code GanttChart} is a control of its own that knows rows and days only. Start at
 * {@link drydock.ui.timeline.TimelineView}.
 */
@NullMarked
package drydock.ui.timeline;

import org.jspecify.annotations.NullMarked;
