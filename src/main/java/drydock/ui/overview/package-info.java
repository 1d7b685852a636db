/**
 * The Overview of the open project: what to do next and why, what waits for whom, what blocks, and the project's facts,
 * edited in place. Start at {@link drydock.ui.overview.OverviewView}.
 */
@NullMarked
package drydock.ui.overview;

import org.jspecify.annotations.NullMarked;
