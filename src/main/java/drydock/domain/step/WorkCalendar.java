package drydock.domain.step;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.time.WorkingDays;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The days on which somebody works.
 *
 * @param engagement the audit whose auditor works by it; null for ours
 * @param zone IANA name of the time zone in which its days begin and end, such as {@code Europe/Berlin}
 * @param weekend names of {@link DayOfWeek}s that are never worked
 * @param holidays ISO dates of further days off, typed or imported
 */
@RecordBuilder
public record WorkCalendar(
        Id<WorkCalendar> id,
        Id<Project> project,
        @Nullable Id<Engagement> engagement,
        String zone,
        List<String> weekend,
        List<String> holidays)
        implements Entity, WorkCalendarBuilder.With {
    /** @throws java.time.DateTimeException if zone, weekday or date is none */
    public WorkCalendar {
        ZoneId.of(zone);
        weekend = List.copyOf(weekend);
        holidays = holidays.stream()
                .map(day -> LocalDate.parse(day).toString())
                .sorted()
                .distinct()
                .toList();
        days(weekend, holidays);
    }

    public WorkingDays workingDays() {
        return days(weekend, holidays);
    }

    private static WorkingDays days(List<String> weekend, List<String> holidays) {
        return new WorkingDays(
                weekend.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                holidays.stream().map(LocalDate::parse).collect(Collectors.toSet()));
    }

    @Override
    public Id<?> owner() {
        return engagement == null ? project : engagement;
    }
}
