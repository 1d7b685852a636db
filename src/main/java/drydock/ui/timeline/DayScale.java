package drydock.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Turns days into places on a line.
 *
 * @param first day at the left end
 * @param days how many there are
 * @param dayWidth in pixels
 */
record DayScale(LocalDate first, int days, double dayWidth) {
    /** From months, of which each has a letter, to days, of which each has a number. */
    static final double NARROWEST = 0.7;

    static final double WIDEST = 32;

    /** Days from today beyond which nothing is drawn: a mistyped century would make the chart endless. */
    static final int FARTHEST = 20 * 366;

    double x(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) * dayWidth;
    }

    LocalDate day(double x) {
        return first.plusDays((long) Math.floor(x / dayWidth));
    }

    double width() {
        return days * dayWidth;
    }

    DayScale zoomed(double factor) {
        return new DayScale(first, days, Math.clamp(dayWidth * factor, NARROWEST, WIDEST));
    }
}
