package drydock.schedule;

import static drydock.schedule.Plans.after;
import static drydock.schedule.Plans.day;
import static drydock.schedule.Plans.event;
import static drydock.schedule.Plans.fixed;
import static drydock.schedule.Plans.in;
import static drydock.schedule.Plans.network;
import static drydock.schedule.Plans.schedule;
import static drydock.schedule.Plans.step;
import static drydock.schedule.Plans.with;
import static drydock.schedule.Plans.work;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.step.Estimate;
import drydock.domain.time.WorkingDays;
import drydock.schedule.Activity.Fixed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Dates of plans made by hand, worked out on a paper calendar. 2026-06-01 is a Monday. */
class SchedulerTest {
    private static final String MONDAY = "2026-06-01";

    /** Freeze, three days later the kick-off, ten days of review with it, five of fixing, three of retest, five of buffer. */
    private static final Network PLAN = network(
            event(1, "Freeze"),
            event(2, "Kick-off", after(1, 3)),
            work(3, "Review", 10, with(2)),
            work(4, "Fix", 5, after(3)),
            work(5, "Retest", 3, after(4)),
            event(6, "Launch", after(5, 5)));

    @Test
    void earliestDatesFollowFromTodayOn() {
        Schedule schedule = schedule(PLAN, MONDAY, null);
        // Mo 1 freeze; Th 4 kick-off; Th 4, Fr 5, Mo 8 to Fr 12, Mo 15 to We 17: ten days of review
        assertThat(step(schedule, 2).start()).isEqualTo(day("2026-06-04"));
        assertThat(step(schedule, 3).start()).isEqualTo(day("2026-06-04"));
        assertThat(step(schedule, 3).end()).isEqualTo(day("2026-06-17"));
        // Th 18, Fr 19, Mo 22, Tu 23, We 24
        assertThat(step(schedule, 4).end()).isEqualTo(day("2026-06-24"));
        // Th 25, Fr 26, Mo 29
        assertThat(step(schedule, 5).start()).isEqualTo(day("2026-06-25"));
        assertThat(step(schedule, 5).end()).isEqualTo(day("2026-06-29"));
        // five working days after Mo 29: Mo 6 July
        assertThat(schedule.nearest()).isEqualTo(day("2026-07-06"));
        assertThat(schedule.critical()).hasSize(6);
    }

    @Test
    void latestDatesFollowFromTheDeadlineBack() {
        Schedule schedule = schedule(PLAN, MONDAY, "2026-07-10");
        // Fr 10 July less five: Fr 3 July ends the retest, We 1 to Fr 3; Tu 30 June ends the fixes, We 24 to Tu 30
        assertThat(step(schedule, 5).latest().end()).isEqualTo(day("2026-07-03"));
        assertThat(step(schedule, 4).latest().start()).isEqualTo(day("2026-06-24"));
        // review: Tu 23 back ten days is We 10; freeze three before: Fr 5
        assertThat(step(schedule, 3).latest().start()).isEqualTo(day("2026-06-10"));
        assertThat(step(schedule, 1).latest().start()).isEqualTo(day("2026-06-05"));
        assertThat(step(schedule, 1).latest().slack()).isEqualTo(4);
        assertThat(schedule.meetsDeadline()).isTrue();
        assertThat(schedule.tooLate()).isEmpty();
    }

    @Test
    void whatIsTooLateIsNamedWithTheNearestDate() {
        Schedule schedule = schedule(PLAN, MONDAY, "2026-07-03");
        assertThat(step(schedule, 1).latest().start()).isEqualTo(day("2026-05-29"));
        assertThat(schedule.tooLate()).extracting(s -> s.activity().title()).containsExactly("Freeze");
        assertThat(new Explanation(schedule).deadline(LocalDate::toString))
                .isEqualTo("Launch on 2026-07-03 cannot be met; too late already: “Freeze”."
                        + " The nearest date that works is 2026-07-06.");
    }

    @Test
    void whyADateIsWhereItIs() {
        Schedule schedule = schedule(
                network(
                        fixed(event(1, "Freeze"), Fixed.done(day("2026-05-29"))),
                        fixed(event(2, "Kick-off", after(1, 3)), Fixed.pin(day("2026-06-04"))),
                        work(3, "Review", 2, with(2)),
                        event(4, "Launch", after(3, 1))),
                MONDAY,
                null);
        assertThat(new Explanation(schedule).why(4, LocalDate::toString)).isEqualTo("""
            “Kick-off” is pinned to 2026-06-04.
            “Review” starts on 2026-06-04, with the start of “Kick-off” on 2026-06-04. It takes 2 working days, until 2026-06-05.
            “Launch” comes on 2026-06-08, 1 working day after “Review”, which ends on 2026-06-05.\
            """);
    }

    @Test
    void whatMovesTheLaunch() {
        Schedule schedule = schedule(
                network(work(1, "Write tests", 4), work(2, "Get quotes", 6), event(3, "Launch", after(1), after(2))),
                MONDAY,
                null);
        assertThat(new Explanation(schedule).whatMovesTheGoal())
                .isEqualTo("“Get quotes” has no slack: a day more in it moves “Launch” by a day."
                        + " “Write tests” follows with 2 working days of slack.");
    }

    @Test
    void ofManyStepsAFewAreNamed() {
        List<Activity> all = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            all.add(i == 1 ? work(1, "Step 1", 1) : work(i, "Step " + i, 1, after(i - 1)));
        }
        all.add(event(21, "Launch", after(20)));
        Schedule schedule = schedule(new Network(all, 21), MONDAY, null);
        assertThat(new Explanation(schedule).whatMovesTheGoal())
                .startsWith("“Step 1”, “Step 2”")
                .contains("“Step 8” and 12 more have no slack")
                .doesNotContain("Step 9");
    }

    @Test
    void aCircleIsRefusedByName() {
        Outcome outcome = Scheduler.schedule(
                network(
                        work(1, "Fix", 1, after(2)),
                        work(2, "Retest", 1, after(3)),
                        work(3, "Report", 1, after(1)),
                        event(4, "Launch", after(2))),
                day(MONDAY),
                null);
        assertThat(((Outcome.Refused) outcome).refusals().getFirst().text(LocalDate::toString))
                .isEqualTo("These steps wait for each other:"
                        + " “Fix” waits for “Retest” waits for “Report” waits for “Fix”.");
    }

    @Test
    void anImpossiblePinIsRefusedWithItsChain() {
        Network network = network(
                work(1, "Prepare", 3),
                fixed(event(2, "Kick-off", after(1, 2)), Fixed.pin(day("2026-06-04"))),
                event(3, "Launch", after(2)));
        Outcome outcome = Scheduler.schedule(network, day(MONDAY), null);
        // Mo 1 to We 3, two working days later: Fr 5
        assertThat(((Outcome.Refused) outcome).refusals().getFirst().text(LocalDate::toString))
                .startsWith(
                        "“Kick-off” is pinned to 2026-06-04 but cannot start before 2026-06-05. “Prepare” starts on");
        assertThat(((Outcome.Refused) outcome).refusals().getFirst().brief(LocalDate::toString))
                .isEqualTo("“Kick-off” is pinned to 2026-06-04 but cannot start before 2026-06-05.");
        assertThat(Scheduler.possible(network, day(MONDAY), null).nearest()).isEqualTo(day("2026-06-05"));
    }

    @Test
    void aPinHoldsWhatComesBeforeItToo() {
        Schedule schedule = schedule(
                network(
                        work(1, "Prepare", 2),
                        fixed(event(2, "Kick-off", after(1)), Fixed.pin(day("2026-06-10"))),
                        event(3, "Launch", after(2, 1))),
                MONDAY,
                "2026-06-30");
        // Mo 29 would do for the kick-off, but it is pinned to We 10: prepare Tu 9 and We 10
        assertThat(step(schedule, 1).latest().end()).isEqualTo(day("2026-06-10"));
        assertThat(schedule.nearest()).isEqualTo(day("2026-06-11"));
    }

    @Test
    void eachWorksByTheirOwnCalendar() {
        // a week off on Friday and Saturday, and a holiday
        WorkingDays auditor = new WorkingDays(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of(day("2026-06-08")));
        Schedule schedule = schedule(
                network(work(1, "Ours", 4), in(auditor, work(2, "Theirs", 3, after(1))), event(3, "Launch", after(2))),
                MONDAY,
                null);
        // Mo 1 to Th 4; theirs: not Fr 5, not Sa 6, Su 7, not Mo 8 (holiday), Tu 9, We 10
        assertThat(step(schedule, 2).start()).isEqualTo(day("2026-06-07"));
        assertThat(step(schedule, 2).end()).isEqualTo(day("2026-06-10"));
    }

    @Test
    void leapDayAndYearsEndAreDaysLikeOthers() {
        // 2028-02-28 is a Monday: Mo 28, Tu 29 February, We 1 March
        Schedule leap = schedule(network(work(1, "Work", 3), event(2, "Launch", after(1))), "2028-02-28", null);
        assertThat(step(leap, 1).end()).isEqualTo(day("2028-03-01"));
        // 2026-12-30 is a Wednesday: We 30, Th 31, Fr 1 January, Mo 4
        Schedule year = schedule(network(work(1, "Work", 4), event(2, "Launch", after(1))), "2026-12-30", null);
        assertThat(step(year, 1).end()).isEqualTo(day("2027-01-04"));
    }

    @Test
    void whatRunsBeganInThePastAndEndsTodayAtTheEarliest() {
        Activity kickOff = fixed(event(1, "Kick-off"), Fixed.done(day("2026-05-25")));
        Schedule schedule =
                schedule(network(kickOff, work(2, "Review", 10, with(1)), event(3, "Launch", after(2))), MONDAY, null);
        // Mo 25 May to Fr 5 June
        assertThat(step(schedule, 2).start()).isEqualTo(day("2026-05-25"));
        assertThat(step(schedule, 2).end()).isEqualTo(day("2026-06-05"));
        Schedule overdue =
                schedule(network(kickOff, work(2, "Review", 2, with(1)), event(3, "Launch", after(2))), MONDAY, null);
        assertThat(step(overdue, 2).end()).isEqualTo(day(MONDAY));
    }

    @Test
    void aLaunchOnASundayStaysThere() {
        Schedule schedule = schedule(PLAN, MONDAY, "2026-07-12");
        assertThat(schedule.goal().latest().start()).isEqualTo(day("2026-07-12"));
        assertThat(step(schedule, 5).latest().end()).isEqualTo(day("2026-07-03"));
    }

    @Test
    void bestAndWorstAreSchedulesToo() {
        Network network = network(work(1, "Work", new Estimate(1, 2, 5)), event(2, "Launch", after(1)));
        assertThat(((Schedule) Scheduler.schedule(network, day(MONDAY), null, Estimate::worst)).nearest())
                .isEqualTo(day("2026-06-05"));
        assertThat(List.of(((Schedule) Scheduler.schedule(network, day(MONDAY), null, Estimate::best)).nearest()))
                .containsExactly(day(MONDAY));
    }
}
