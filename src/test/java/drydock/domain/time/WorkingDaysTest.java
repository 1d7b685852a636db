package drydock.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate SATURDAY = LocalDate.of(2027, 5, 1);
    private static final WorkingDays WEEK = WorkingDays.MONDAY_TO_FRIDAY;

    @Test
    void fiveWorkingDaysBackFromASaturdayLeaveAWholeWeekBetween() {
        assertThat(WEEK.minus(SATURDAY, 5)).isEqualTo(LocalDate.of(2027, 4, 23));
        assertThat(WEEK.between(LocalDate.of(2027, 4, 23), SATURDAY)).isEqualTo(5);
    }

    @Test
    void noDaysLeaveTheDateAsItIs() {
        assertThat(WEEK.plus(SATURDAY, 0)).isEqualTo(SATURDAY);
        assertThat(WEEK.minus(SATURDAY, 0)).isEqualTo(SATURDAY);
    }

    @Test
    void aHolidayIsPassedOverAcrossTheLeapDayAndTheYearsEnd() {
        WorkingDays calendar = WEEK.withHolidays(Set.of(LocalDate.of(2028, 2, 29), LocalDate.of(2027, 1, 1)));
        assertThat(calendar.next(LocalDate.of(2028, 2, 28))).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(calendar.plus(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(calendar.between(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 4)))
                .isEqualTo(1);
    }

    @Test
    void aWeekendMayBeFridayAndSaturday() {
        WorkingDays calendar = new WorkingDays(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of());
        assertThat(calendar.next(LocalDate.of(2027, 4, 29))).isEqualTo(LocalDate.of(2027, 5, 2));
    }

    @Test
    void aWeekWithoutWorkingDaysIsRefused() {
        assertThatThrownBy(() -> new WorkingDays(EnumSet.allOf(DayOfWeek.class), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void betweenAgreesWithCountingDayByDay(
            @ForAll("calendars") WorkingDays calendar, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        long counted = from.isAfter(to)
                ? -to.plusDays(1)
                        .datesUntil(from.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count()
                : from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count();
        assertThat(calendar.between(from, to)).isEqualTo((int) counted);
    }

    @Property
    void betweenAddsUp(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate a,
            @ForAll("days") LocalDate b,
            @ForAll("days") LocalDate c) {
        assertThat(calendar.between(a, b) + calendar.between(b, c)).isEqualTo(calendar.between(a, c));
    }

    @Property
    void plusIsTheFirstDayThatFarAhead(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate date,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate there = calendar.plus(date, count);
        assertThat(calendar.between(date, there)).isEqualTo(count);
        assertThat(calendar.between(date, there.minusDays(1))).isLessThan(count);
        assertThat(calendar.plus(date, count)).isEqualTo(calendar.minus(date, -count));
    }

    @Property
    void minusIsTheLastWorkingDayThatFarBack(
            @ForAll("calendars") WorkingDays calendar,
            @ForAll("days") LocalDate date,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate there = calendar.minus(date, count);
        assertThat(calendar.isWorkingDay(there)).isTrue();
        assertThat(calendar.between(there, date)).isEqualTo(count);
        assertThat(calendar.between(calendar.next(there), date)).isLessThan(count);
    }

    @Property
    void nextAndPreviousUndoEachOtherFromAWorkingDay(
            @ForAll("calendars") WorkingDays calendar, @ForAll("days") LocalDate date) {
        LocalDate worked = calendar.onOrAfter(date);
        assertThat(calendar.previous(calendar.next(worked))).isEqualTo(worked);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 900).map(LocalDate.of(2027, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<WorkingDays> calendars() {
        Arbitrary<Set<DayOfWeek>> weekends =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
        return Combinators.combine(weekends, days().set().ofMaxSize(20))
                .as((weekend, off) -> new WorkingDays(weekend, off.stream().collect(Collectors.toSet())));
    }
}
