package drydock.ui.timeline;

import java.time.LocalDate;
import java.util.List;

/** What is done to the lines of the chart. */
interface GanttEdits {
    void chosen(GanttLine line);

    /** To be edited where its figures are typed. */
    void opened(GanttRow row);

    /** Pinned to start on {@code day}. */
    void moved(GanttRow row, LocalDate day);

    /** Likely to take {@code days} working days. */
    void resized(GanttRow row, int days);

    /** Let go where it was: nothing came of what was tried while it was dragged. */
    void dropped();

    void pinToggled(GanttRow row);

    /** {@code second} waits for {@code first}; once more, it no longer does. */
    void linked(GanttRow first, GanttRow second);

    /** A step of one's own after {@code row}. */
    void added(GanttRow row);

    void removed(GanttRow row);

    /** Said while something is under way, such as linking; empty once it is over. */
    void hint(String words);

    /** The lines as they would be if {@code row} started on {@code day}; nothing is changed yet. */
    List<? extends GanttLine> previewMove(GanttRow row, LocalDate day);

    /** The lines as they would be if {@code row} took {@code days} working days; nothing is changed yet. */
    List<? extends GanttLine> previewResize(GanttRow row, int days);

    /** The nearest working day. */
    LocalDate snapped(GanttRow row, LocalDate day);
}
