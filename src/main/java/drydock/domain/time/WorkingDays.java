package drydock.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A calendar: which days are worked. Counting follows one convention everywhere: the working days <em>after</em> the
 * first day up to and <em>including</em> the second, so that a step and the next one never count a day twice.
 *
 * @param weekend days of the week that are never worked, at most six
 * @param holidays further days that are not worked
 */
public record WorkingDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {
    /** Monday to Friday, no holidays. */
    public static final WorkingDays MONDAY_TO_FRIDAY =
            new WorkingDays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());

    public WorkingDays {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("a week needs a working day");
        }
    }

    /** The same week with these days off as well. */
    public WorkingDays withHolidays(Collection<LocalDate> more) {
        return new WorkingDays(
                weekend, Stream.concat(holidays.stream(), more.stream()).collect(Collectors.toSet()));
    }

    public boolean isWorkingDay(LocalDate date) {
        return !weekend.contains(date.getDayOfWeek()) && !holidays.contains(date);
    }

    /** {@code date} if it is worked, else the first working day after it. */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** {@code date} if it is worked, else the last working day before it. */
    public LocalDate onOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    public LocalDate next(LocalDate date) {
        return onOrAfter(date.plusDays(1));
    }

    public LocalDate previous(LocalDate date) {
        return onOrBefore(date.minusDays(1));
    }

    /**
     * The first day that is {@code count} working days after {@code date}: {@code between(date, plus(date, n)) == n}. No
     * days leave the date as it is, even a holiday.
     *
     * @param count negative to go back
     */
    public LocalDate plus(LocalDate date, int count) {
        if (count < 0) {
            return minus(date, -count);
        }
        LocalDate day = date;
        for (int i = 0; i < count; i++) {
            day = next(day);
        }
        return day;
    }

    /**
     * The last working day from which {@code count} working days lie up to {@code date}: {@code between(minus(date, n),
     * date) == n}. From a Saturday, five days back is the Friday of the week before: a whole week of work fits between.
     *
     * @param count negative to go forward
     */
    public LocalDate minus(LocalDate date, int count) {
        if (count < 0) {
            return plus(date, -count);
        }
        LocalDate day = count == 0 ? date : onOrBefore(date);
        for (int i = 0; i < count; i++) {
            day = previous(day);
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; negative where {@code to} comes first. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        long weeks = ChronoUnit.WEEKS.between(from, to);
        long worked = weeks * (DayOfWeek.values().length - weekend.size());
        for (LocalDate day = from.plusWeeks(weeks).plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            worked += weekend.contains(day.getDayOfWeek()) ? 0 : 1;
        }
        long off = holidays.stream()
                .filter(day -> day.isAfter(from) && !day.isAfter(to) && !weekend.contains(day.getDayOfWeek()))
                .count();
        return Math.toIntExact(worked - off);
    }
}
