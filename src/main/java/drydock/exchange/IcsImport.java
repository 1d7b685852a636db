package drydock.exchange;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.register.EventKind;
import drydock.domain.register.MarkedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar file holds, as whole days. Nothing in the file is fetched or followed; what is longer than the limits is
 * refused or left out, and told.
 *
 * @param events each with a lasting key; one per occurrence of what recurs
 * @param left how many events were left out, because they have no date or come too often
 */
public record IcsImport(List<Event> events, int left) {
    /** Bytes of a file. */
    public static final int LARGEST = 20 << 20;

    private static final int MOST_EVENTS = 10_000;
    private static final int MOST_OCCURRENCES = 200;
    private static final int YEARS = 3;

    /** Milliseconds of an event, a year: what claims to take longer is cut. */
    private static final long LONGEST = 366L * 24 * 60 * 60 * 1000;

    public IcsImport {
        events = List.copyOf(events);
    }

    /**
     * An event.
     *
     * @param last included
     */
    public record Event(String uid, String title, LocalDate first, LocalDate last) {}

    /**
     * Reads a file.
     *
     * @param zone in which an event with a time of day has its date
     * @throws IllegalArgumentException if it is no calendar file, or too large; the message says so in words
     */
    public static IcsImport read(byte[] file, ZoneId zone) {
        if (file.length > LARGEST) {
            throw new IllegalArgumentException("The file is larger than 20 MB.");
        }
        List<ICalendar> calendars =
                Biweekly.parse(new String(file, StandardCharsets.UTF_8)).all();
        if (calendars.isEmpty()) {
            throw new IllegalArgumentException("The file is no calendar file (iCalendar).");
        }
        Map<String, Event> events = new LinkedHashMap<>();
        int left = 0;
        for (ICalendar calendar : calendars) {
            for (VEvent event : calendar.getEvents()) {
                List<Event> occurrences = occurrences(calendar, event, zone);
                if (occurrences.isEmpty() || events.size() + occurrences.size() > MOST_EVENTS) {
                    left++;
                } else {
                    occurrences.forEach(occurrence -> events.put(occurrence.uid(), occurrence));
                }
            }
        }
        return new IcsImport(List.copyOf(events.values()), left);
    }

    private static List<Event> occurrences(ICalendar calendar, VEvent event, ZoneId zone) {
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            return List.of();
        }
        ICalDate start = event.getDateStart().getValue();
        LocalDate first = day(start, start.hasTime(), zone);
        long days = Math.max(0, ChronoUnit.DAYS.between(first, last(event, start, first, zone)));
        String uid = event.getUid() == null ? first.toString() : event.getUid().getValue();
        String title = event.getSummary() == null ? "Event" : event.getSummary().getValue();
        if (event.getRecurrenceRule() == null) {
            return List.of(new Event(uid, title, first, first.plusDays(days)));
        }
        TimezoneAssignment named = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
        TimeZone in = !start.hasTime()
                ? TimeZone.getDefault()
                : named == null ? TimeZone.getTimeZone(zone) : named.getTimeZone();
        List<Event> all = new ArrayList<>();
        DateIterator dates = event.getDateIterator(in);
        while (dates.hasNext() && all.size() < MOST_OCCURRENCES) {
            LocalDate day = day(dates.next(), start.hasTime(), zone);
            if (day.isAfter(first.plusYears(YEARS))) {
                break;
            }
            all.add(new Event(uid + "/" + day, title, day, day.plusDays(days)));
        }
        return all;
    }

    private static LocalDate last(VEvent event, ICalDate start, LocalDate first, ZoneId zone) {
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            ICalDate end = event.getDateEnd().getValue();
            LocalDate day = day(end, end.hasTime(), zone);
            // whole days end on the day after; a time of midnight does, too
            boolean excluded =
                    !end.hasTime() || end.toInstant().atZone(zone).toLocalTime().toSecondOfDay() == 0;
            return excluded ? day.minusDays(1) : day;
        }
        Duration duration =
                event.getDuration() == null ? null : event.getDuration().getValue();
        if (duration == null) {
            return first;
        }
        // the moment before the end, in case that is a midnight
        Instant end = start.toInstant().plusMillis(Math.clamp(duration.toMillis(), 1, LONGEST) - 1);
        return end.atZone(start.hasTime() ? zone : ZoneId.systemDefault()).toLocalDate();
    }

    /** The library gives a whole day as its start in the default zone. */
    private static LocalDate day(Date date, boolean hasTime, ZoneId zone) {
        return date.toInstant().atZone(hasTime ? zone : ZoneId.systemDefault()).toLocalDate();
    }

    /** All the days of all events: holidays to take over into a calendar. */
    public List<LocalDate> days() {
        return events.stream()
                .flatMap(event ->
                        event.first().datesUntil(event.last().plusDays(1)).limit(366))
                .distinct()
                .sorted()
                .toList();
    }

    /** Takes the events over as marks that are only read; those imported before are updated, none is removed. */
    public Command command(Snapshot snapshot, Id<Project> project, EventKind kind, Ids ids) {
        Map<String, MarkedEvent> known = snapshot.owned(MarkedEvent.class, project).stream()
                .filter(event -> !event.uid().isEmpty())
                .collect(Collectors.toMap(MarkedEvent::uid, Function.identity(), (a, b) -> a));
        List<Change> changes = new ArrayList<>();
        for (Event event : events) {
            MarkedEvent before = known.get(event.uid());
            MarkedEvent after = mark(before, event, project, kind, ids);
            if (!after.equals(before)) {
                changes.add(new Change.Put(after));
            }
        }
        return new Command("Import calendar", changes);
    }

    private static MarkedEvent mark(
            @Nullable MarkedEvent before, Event event, Id<Project> project, EventKind kind, Ids ids) {
        return before == null
                ? new MarkedEvent(ids.next(), project, kind, event.title(), event.first(), event.last(), event.uid())
                : new MarkedEvent(
                        before.id(), project, before.kind(), event.title(), event.first(), event.last(), event.uid());
    }
}
