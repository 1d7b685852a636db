package drydock.schedule;

import static drydock.schedule.Plans.after;
import static drydock.schedule.Plans.day;
import static drydock.schedule.Plans.event;
import static drydock.schedule.Plans.fixed;
import static drydock.schedule.Plans.in;
import static drydock.schedule.Plans.network;
import static drydock.schedule.Plans.schedule;
import static drydock.schedule.Plans.step;
import static drydock.schedule.Plans.work;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.time.WorkingDays;
import drydock.schedule.Activity.Fixed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dates around leap days, ends of years and other weekends, worked out on paper calendars. */
class CalendarProofTest {
    /** As in Israel and much of the Gulf until 2021. */
    private static final WorkingDays SUNDAY_TO_THURSDAY = weekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    /** Six days of work, as in much of Iran and Djibouti. */
    private static final WorkingDays NOT_ON_FRIDAY = weekend(DayOfWeek.FRIDAY);

    private static final WorkingDays EVERY_DAY = weekend();

    @Test
    void workGoesOverTheLeapDay() {
        // 2028: Mo 28, Tu 29 February, We 1 March. 2027: Fr 26 February, Mo 1, Tu 2 March
        assertThat(lastDay("2028-02-28", work(1, "Work", 3))).isEqualTo("2028-03-01");
        assertThat(lastDay("2027-02-26", work(1, "Work", 3))).isEqualTo("2027-03-02");
        // 2100 has none: Fr 26 February, Mo 1 March. 2000 had one: Mo 28, Tu 29
        assertThat(lastDay("2100-02-26", work(1, "Work", 2))).isEqualTo("2100-03-01");
        assertThat(lastDay("2000-02-28", work(1, "Work", 2))).isEqualTo("2000-02-29");
    }

    @Test
    void aLagGoesOverTheLeapDayBothWays() {
        Network lagged = network(event(1, "Freeze"), event(2, "Launch", after(1, 3)));
        // Mo 28 February; Tu 29, We 1, Th 2 March
        assertThat(schedule(lagged, "2028-02-28", null).nearest()).isEqualTo(day("2028-03-02"));
        // back from Fr 3 March: Th 2, We 1, Tu 29 February
        assertThat(step(schedule(lagged, "2028-02-28", "2028-03-03"), 1)
                        .latest()
                        .start())
                .isEqualTo(day("2028-02-29"));
    }

    @Test
    void theLeapDayMayBeAHoliday() {
        WorkingDays off = WorkingDays.MONDAY_TO_FRIDAY.withHolidays(Set.of(day("2028-02-29")));
        Network network = network(in(off, work(1, "Work", 3)), in(off, event(2, "Launch", after(1, 1))));
        // Mo 28 February, We 1, Th 2 March; the launch on Fr 3
        Schedule early = schedule(network, "2028-02-28", "2028-03-06");
        assertThat(step(early, 1).end()).isEqualTo(day("2028-03-02"));
        assertThat(early.nearest()).isEqualTo(day("2028-03-03"));
        // back from Mo 6: Fr 3, Th 2, We 1
        assertThat(step(early, 1).latest().start()).isEqualTo(day("2028-03-01"));
        // from Mo 28 to We 1 is one working day of slack, not two
        assertThat(step(early, 1).latest().slack()).isEqualTo(1);
    }

    @Test
    void holidaysAroundTheYearsEndArePassedOverBothWays() {
        WorkingDays off = WorkingDays.MONDAY_TO_FRIDAY.withHolidays(
                Stream.of("2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31", "2027-01-01")
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet()));
        Network network = network(in(off, work(1, "Fix", 5)), in(off, event(2, "Launch", after(1, 1))));
        // We 23; Mo 28, Tu 29, We 30 December; Mo 4 January; the launch on Tu 5
        Schedule schedule = schedule(network, "2026-12-23", "2027-01-06");
        assertThat(step(schedule, 1).end()).isEqualTo(day("2027-01-04"));
        assertThat(schedule.nearest()).isEqualTo(day("2027-01-05"));
        // back from We 6: Tu 5, Mo 4, We 30, Tu 29, Mo 28
        assertThat(step(schedule, 1).latest().start()).isEqualTo(day("2026-12-28"));
        assertThat(step(schedule, 1).latest().slack()).isEqualTo(1);
    }

    @Test
    void aPinInTheNewYearHoldsTheOldOne() {
        Schedule schedule = schedule(
                network(
                        work(1, "Prepare", 3),
                        fixed(event(2, "Kick-off", after(1)), Fixed.pin(day("2027-01-04"))),
                        event(3, "Launch", after(2, 1))),
                "2026-12-21",
                "2027-01-29");
        // prepared on Th 31 December, Fr 1, Mo 4 January at the latest
        assertThat(step(schedule, 1).latest().start()).isEqualTo(day("2026-12-31"));
        assertThat(schedule.nearest()).isEqualTo(day("2027-01-05"));
    }

    @Test
    void aWeekendIsOnFridayAndSaturday() {
        // We 3, Th 4, Su 7, Mo 8, Tu 9 June
        assertThat(lastDay("2026-06-03", in(SUNDAY_TO_THURSDAY, work(1, "Review", 5))))
                .isEqualTo("2026-06-09");
        // what begins on a Friday begins on Sunday
        assertThat(firstDay("2026-06-05", in(SUNDAY_TO_THURSDAY, work(1, "Review", 1))))
                .isEqualTo("2026-06-07");
    }

    @Test
    void aWeekendIsFridayAlone() {
        // We 3, Th 4, Sa 6, Su 7, Mo 8 June
        assertThat(lastDay("2026-06-03", in(NOT_ON_FRIDAY, work(1, "Review", 5))))
                .isEqualTo("2026-06-08");
        assertThat(firstDay("2026-06-05", in(NOT_ON_FRIDAY, work(1, "Review", 1))))
                .isEqualTo("2026-06-06");
    }

    @Test
    void thereIsNoWeekend() {
        // Fr 5, Sa 6, Su 7 June
        assertThat(lastDay("2026-06-05", in(EVERY_DAY, work(1, "Review", 3)))).isEqualTo("2026-06-07");
    }

    @Test
    void workIsHandedBetweenWeeksThatDiffer() {
        Network network = network(
                work(1, "Fix", 5),
                in(SUNDAY_TO_THURSDAY, work(2, "Retest", 3, after(1))),
                work(3, "Finish", 2, after(2)),
                event(4, "Launch", after(3)));
        // ours Mo 1 to Fr 5; theirs Su 7, Mo 8, Tu 9; ours We 10, Th 11 June
        Schedule schedule = schedule(network, "2026-06-01", "2026-06-16");
        assertThat(step(schedule, 2).start()).isEqualTo(day("2026-06-07"));
        assertThat(step(schedule, 2).end()).isEqualTo(day("2026-06-09"));
        assertThat(schedule.nearest()).isEqualTo(day("2026-06-11"));
        // back from Tu 16: ours Mo 15, Tu 16; theirs until Su 14: We 10, Th 11, Su 14; ours until Tu 9: We 3
        assertThat(step(schedule, 3).latest().start()).isEqualTo(day("2026-06-15"));
        assertThat(step(schedule, 2).latest().end()).isEqualTo(day("2026-06-14"));
        assertThat(step(schedule, 2).latest().start()).isEqualTo(day("2026-06-10"));
        assertThat(step(schedule, 1).latest().end()).isEqualTo(day("2026-06-09"));
        assertThat(step(schedule, 1).latest().start()).isEqualTo(day("2026-06-03"));
        // in the working days of each: Su 7 to We 10 is three of theirs, Mo 1 to We 3 two of ours
        assertThat(step(schedule, 2).latest().slack()).isEqualTo(3);
        assertThat(step(schedule, 1).latest().slack()).isEqualTo(2);
    }

    private static WorkingDays weekend(DayOfWeek... days) {
        return new WorkingDays(Set.of(days), Set.of());
    }

    private static String lastDay(String today, Activity only) {
        return step(schedule(network(only, event(99, "Launch", after(1))), today, null), 1)
                .end()
                .toString();
    }

    private static String firstDay(String today, Activity only) {
        return step(schedule(network(only, event(99, "Launch", after(1))), today, null), 1)
                .start()
                .toString();
    }
}
