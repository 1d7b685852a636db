package drydock.schedule;

import static drydock.domain.TestRecords.snapshot;
import static drydock.schedule.Agendas.MONDAY;
import static drydock.schedule.Agendas.PROJECT;
import static drydock.schedule.Agendas.agenda;
import static drydock.schedule.Agendas.dated;
import static drydock.schedule.Agendas.milestone;
import static drydock.schedule.Agendas.sources;
import static drydock.schedule.Agendas.with;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Milestone;
import drydock.domain.step.WorkCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a week and a day end. */
class AgendaWeekTest {
    private static WorkCalendar weekend(String... days) {
        return new WorkCalendar(new Id<>(90), PROJECT.id(), null, "UTC", List.of(days), List.of());
    }

    private static Agenda agendaOn(LocalDate today, WorkCalendar calendar, Entity... entities) {
        Snapshot snapshot = with(entities).with(List.of(new Change.Put(calendar)));
        return Agenda.of(sources(snapshot, today), Stream.of());
    }

    @Test
    void theWeekEndsWithItsWeekend() {
        // Sa 6, Su 7, Mo 8 June
        Milestone[] days = {
            milestone(10, "Saturday", MONDAY.plusDays(5), null),
            milestone(11, "Sunday", MONDAY.plusDays(6), null),
            milestone(12, "Monday", MONDAY.plusDays(7), null)
        };
        assertThat(dated(agenda(days).thisWeek())).containsExactly("Saturday", "Sunday");
        assertThat(dated(agendaOn(MONDAY, weekend("FRIDAY", "SATURDAY"), days).thisWeek()))
                .as("the next week begins on Sunday")
                .containsExactly("Saturday");
        assertThat(dated(agendaOn(MONDAY, weekend("FRIDAY"), days).thisWeek())).isEmpty();
        assertThat(dated(agendaOn(MONDAY.plusDays(5), weekend("FRIDAY"), days).thisWeek()))
                .as("from Saturday to Friday")
                .containsExactly("Saturday", "Sunday", "Monday");
        assertThat(dated(agendaOn(MONDAY, weekend(), days).thisWeek())).containsExactly("Saturday", "Sunday");
    }

    @Test
    void aWeekGoesOverTheYearsEnd() {
        // Th 31 December; Su 3, Mo 4 January
        Agenda agenda = agendaOn(
                LocalDate.of(2026, 12, 31),
                weekend("SATURDAY", "SUNDAY"),
                milestone(10, "On Sunday", LocalDate.of(2027, 1, 3), null),
                milestone(11, "On Monday", LocalDate.of(2027, 1, 4), null));
        assertThat(dated(agenda.thisWeek())).containsExactly("On Sunday");
        assertThat(dated(agenda.upcoming())).containsExactly("On Monday");
    }

    /** The last second of a day by the clock on our wall is that day, the next one another; also where clocks change. */
    @ParameterizedTest
    @CsvSource({
        // clocks go forward on 29 March, back on 25 October
        "Europe/Berlin, 2026-03-28T22:59:59Z, 2026-03-28",
        "Europe/Berlin, 2026-03-29T21:59:59Z, 2026-03-29",
        "Europe/Berlin, 2026-10-24T21:59:59Z, 2026-10-24",
        "Europe/Berlin, 2026-10-25T22:59:59Z, 2026-10-25",
        "America/New_York, 2026-03-09T03:59:59Z, 2026-03-08",
        "America/New_York, 2026-11-02T04:59:59Z, 2026-11-01",
        // at midnight: Lebanon has no 0:00 on 29 March
        "Asia/Beirut, 2026-03-28T21:59:59Z, 2026-03-28",
        "Pacific/Kiritimati, 2028-02-29T09:59:59Z, 2028-02-29",
        "Pacific/Pago_Pago, 2029-01-01T10:59:59Z, 2028-12-31"
    })
    void whatIsDueTodayIsLateAtMidnight(String zone, Instant lastSecond, LocalDate due) {
        Milestone freeze = milestone(10, "Freeze", due, null);
        Clock before = Clock.fixed(lastSecond, ZoneId.of(zone));
        Clock after = Clock.offset(before, Duration.ofSeconds(1));
        Agenda today = agendaOn(LocalDate.now(before), weekend("SATURDAY", "SUNDAY"), freeze);
        assertThat(dated(today.thisWeek())).containsExactly("Freeze");
        assertThat(dated(today.late())).isEmpty();
        Agenda tomorrow = agendaOn(LocalDate.now(after), weekend("SATURDAY", "SUNDAY"), freeze);
        assertThat(dated(tomorrow.late())).containsExactly("Freeze");
    }
}
