package drydock.domain.register;

import drydock.domain.Snapshot;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * The days of an event that is on, or the next ones; of one that is over and does not come again its last ones.
 *
 * @param first included
 * @param last included
 */
public record EventDays(LocalDate first, LocalDate last) {
    /** A month has no more days: a number of periods reckoned with it never leads too far. */
    private static final int LONGEST_MONTH = 31;

    private static final int MONTHS_OF_YEAR = 12;

    public static EventDays of(Snapshot snapshot, MarkedEvent event, LocalDate today) {
        String period = snapshot.owned(EventTerms.class, event.id()).stream()
                .map(EventTerms::period)
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElse("");
        boolean known = event.firstDay().getYear() >= 0; // nobody means a day before: it would be counted on for ages
        return period.isEmpty() || !known || !event.lastDay().isBefore(today)
                ? new EventDays(event.firstDay(), event.lastDay())
                : repeated(event, Period.parse(period), today);
    }

    /** Counted from the first time, so that the last day of a month stays the last. */
    private static EventDays repeated(MarkedEvent event, Period period, LocalDate today) {
        long months = (long) MONTHS_OF_YEAR * period.getYears() + period.getMonths();
        long longest = months * LONGEST_MONTH + period.get(ChronoUnit.DAYS);
        int times = Math.toIntExact(ChronoUnit.DAYS.between(event.lastDay(), today) / Math.max(1, longest));
        EventDays days = shifted(event, period, times);
        while (days.last.isBefore(today)) {
            times++;
            days = shifted(event, period, times);
        }
        return days;
    }

    private static EventDays shifted(MarkedEvent event, Period period, int times) {
        Period far = period.multipliedBy(times);
        return new EventDays(event.firstDay().plus(far), event.lastDay().plus(far));
    }
}
