package drydock.domain.step;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CalendarCommandsTest {
    private static final Project PROJECT = project(1, "Vault");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

    private final Ids ids = Ids.from(new Random(1));
    private Snapshot snapshot = snapshot(PROJECT);

    private WorkCalendar calendar() {
        return new CalendarCommands(snapshot, PROJECT.id(), null).calendar(ids, ZoneId.of("UTC"));
    }

    private void perform(Function<WorkCalendar, Command> edit) {
        snapshot = after(snapshot, edit.apply(calendar()));
    }

    @Test
    void aWeekendMayBeFridayAndSaturday() {
        perform(calendar -> CalendarCommands.works(calendar, DayOfWeek.FRIDAY, false));
        perform(calendar -> CalendarCommands.works(calendar, DayOfWeek.SUNDAY, true));
        assertThat(calendar().weekend()).containsExactly("FRIDAY", "SATURDAY");
        assertThat(calendar().workingDays().onOrAfter(FRIDAY)).isEqualTo(FRIDAY.plusDays(2));
    }

    @Test
    void holidaysAreAddedOnceAndRemoved() {
        perform(calendar -> CalendarCommands.add(calendar, List.of(FRIDAY, FRIDAY)));
        perform(calendar -> CalendarCommands.add(calendar, List.of(FRIDAY)));
        assertThat(calendar().holidays()).containsExactly("2026-06-05");
        perform(calendar -> CalendarCommands.remove(calendar, List.of(FRIDAY)));
        perform(calendar -> CalendarCommands.zone(calendar, ZoneId.of("Asia/Tokyo")));
        assertThat(calendar().holidays()).isEmpty();
        assertThat(calendar().zone()).isEqualTo("Asia/Tokyo");
        assertThat(snapshot.all(WorkCalendar.class)).hasSize(1);
    }
}
