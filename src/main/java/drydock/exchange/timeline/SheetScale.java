package drydock.exchange.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Turns days into places of a sheet; what lies outside of it is put on its edge.
 *
 * @param first day at the left end
 * @param dayWidth in units of the drawing
 * @param left where the first day begins
 * @param right where the last one ends
 */
record SheetScale(LocalDate first, double dayWidth, double left, double right) {
    double x(LocalDate day) {
        return Math.clamp(left + ChronoUnit.DAYS.between(first, day) * dayWidth, left, right);
    }

    /** Where a day is over. */
    double after(LocalDate day) {
        return x(day.plusDays(1));
    }

    double middle(LocalDate day) {
        return (x(day) + after(day)) / 2;
    }

    /** The last day that is drawn. */
    LocalDate end() {
        return first.plusDays((long) ((right - left) / dayWidth));
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(end());
    }
}
