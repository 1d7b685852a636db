package drydock.ui.timeline;

/** A line of the chart. */
sealed interface GanttLine permits GanttRow, GanttLane {
    /** At the left. */
    String title();

    /** Lasting key, by which the selection stays. */
    String key();
}
