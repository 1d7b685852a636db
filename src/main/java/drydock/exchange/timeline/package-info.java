/**
 * The timeline as it leaves Drydock. {@link drydock.exchange.timeline.TimelineSheet} lays it out once as a
 * {@link drydock.exchange.timeline.Drawing}, from which SVG, PDF and the window's PNG are made, so that all show the same;
 * {@link drydock.exchange.timeline.TimelineTable} is the same in cells, for CSV and Markdown.
 */
@NullMarked
package drydock.exchange.timeline;

import org.jspecify.annotations.NullMarked;
