package drydock.ui.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Turns days into places on a line: one day is the same width everywhere.
 *
 * @param first day at the left end
 * @param last day at the right end, inclusive
 * @param width of the line in pixels
 */
record TimelineScale(LocalDate first, LocalDate last, double width) {
    private static final int MARGIN_DAYS = 7;

    /** A scale that shows every dated line and today, with room at both ends. */
    static TimelineScale over(List<PlanLine> lines, LocalDate today, double width) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(today), lines.stream().flatMap(line -> Stream.of(line.from(), line.to())))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        long span = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
        // A name stands to the right of its mark: the last one needs room.
        return new TimelineScale(
                days.getFirst().minusDays(MARGIN_DAYS), days.getLast().plusDays(MARGIN_DAYS + span / 6), width);
    }

    /** Left edge of {@code day}. */
    double x(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) * dayWidth();
    }

    double dayWidth() {
        return width / (ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** The first days of months that are shown. */
    List<LocalDate> months() {
        return Stream.iterate(first.withDayOfMonth(1), day -> !day.isAfter(last), day -> day.plusMonths(1))
                .filter(day -> !day.isBefore(first))
                .toList();
    }
}
