package drydock.schedule;

import drydock.domain.time.WorkingDays;
import java.time.LocalDate;

/**
 * A calendar over a span of days, worked out once so that counting needs no loop. Days are epoch days. Working days are
 * numbered from 1; {@code number(day(n)) == n}.
 */
final class DayTable {
    private final int first;
    /** How many working days there are from the first day up to and including each day. */
    private final int[] numbers;
    /** The days with the numbers 1, 2, ...; at 0 the day before the first one. */
    private final int[] days;

    /**
     * @param first first day covered
     * @param last last day covered
     */
    DayTable(WorkingDays calendar, int first, int last) {
        this.first = first;
        boolean[] worked = worked(calendar, first, last);
        numbers = new int[worked.length];
        int count = 0;
        for (int i = 0; i < worked.length; i++) {
            count += worked[i] ? 1 : 0;
            numbers[i] = count;
        }
        days = new int[count + 1];
        days[0] = first - 1;
        for (int i = 0; i < worked.length; i++) {
            if (worked[i]) {
                days[numbers[i]] = first + i;
            }
        }
    }

    private static boolean[] worked(WorkingDays calendar, int first, int last) {
        boolean[] worked = new boolean[last - first + 1];
        int weekday = LocalDate.ofEpochDay(first).getDayOfWeek().getValue();
        boolean[] week = new boolean[8];
        calendar.weekend().forEach(day -> week[day.getValue()] = true);
        for (int i = 0; i < worked.length; i++) {
            worked[i] = !week[weekday];
            weekday = weekday == 7 ? 1 : weekday + 1;
        }
        for (LocalDate holiday : calendar.holidays()) {
            long at = holiday.toEpochDay() - first;
            if (at >= 0 && at < worked.length) {
                worked[(int) at] = false;
            }
        }
        return worked;
    }

    /** How many working days there are up to and including {@code day}. */
    int number(int day) {
        return numbers[day - first];
    }

    /** The working day of this number. */
    int day(int number) {
        return days[number];
    }

    int onOrAfter(int day) {
        return day(number(day - 1) + 1);
    }

    int onOrBefore(int day) {
        return day(number(day));
    }
}
