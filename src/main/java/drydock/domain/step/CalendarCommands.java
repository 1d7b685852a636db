package drydock.domain.step;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a founder does to the calendars; each is one undo step. */
public record CalendarCommands(
        Snapshot snapshot, Id<Project> project, @Nullable Id<Engagement> auditor) {
    /**
     * The calendar as it stands: the stored one, or Monday to Friday without holidays.
     *
     * @param zone of one that is not stored yet
     */
    public WorkCalendar calendar(Ids ids, ZoneId zone) {
        return snapshot.owned(WorkCalendar.class, auditor == null ? project : auditor).stream()
                .filter(calendar -> Objects.equals(calendar.engagement(), auditor))
                .findFirst()
                .orElseGet(() -> new WorkCalendar(
                        ids.next(),
                        project,
                        auditor,
                        zone.getId(),
                        List.of(DayOfWeek.SATURDAY.name(), DayOfWeek.SUNDAY.name()),
                        List.of()));
    }

    /** Says whether a day of the week is worked. */
    public static Command works(WorkCalendar calendar, DayOfWeek day, boolean worked) {
        List<String> weekend = Stream.of(DayOfWeek.values())
                .filter(each -> each == day ? !worked : calendar.weekend().contains(each.name()))
                .map(DayOfWeek::name)
                .toList();
        return Command.put("Change working days", calendar.withWeekend(weekend));
    }

    /** @param zone IANA name of a time zone */
    public static Command zone(WorkCalendar calendar, ZoneId zone) {
        return Command.put("Change time zone", calendar.withZone(zone.getId()));
    }

    public static Command add(WorkCalendar calendar, Collection<LocalDate> holidays) {
        return Command.put(
                holidays.size() == 1 ? "Add a holiday" : "Add holidays",
                calendar.withHolidays(Stream.concat(
                                calendar.holidays().stream(), holidays.stream().map(LocalDate::toString))
                        .toList()));
    }

    public static Command remove(WorkCalendar calendar, Collection<LocalDate> holidays) {
        List<String> gone = holidays.stream().map(LocalDate::toString).toList();
        return Command.put(
                gone.size() == 1 ? "Remove a holiday" : "Remove holidays",
                calendar.withHolidays(calendar.holidays().stream()
                        .filter(day -> !gone.contains(day))
                        .toList()));
    }
}
