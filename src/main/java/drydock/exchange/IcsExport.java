package drydock.exchange;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.CalendarScale;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.register.Occurrence;
import drydock.domain.step.CalendarStamp;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A calendar file (RFC 5545) of whole days. Each entry keeps its UID, and its SEQUENCE rises when it says something else
 * than the last file did, so that importing again updates in place. What was in an earlier file and is gone is cancelled.
 * Nobody is invited.
 *
 * @param text the file
 * @param remember what must be kept for the next file; no changes where nothing changed
 */
public record IcsExport(String text, Command remember) {
    /** Octets of a line, without its end (RFC 5545, 3.1). */
    private static final int LINE = 75;
    /** The hour of the day at which a reminder comes: a whole day begins at midnight, when nobody wants to be woken. */
    private static final int HOUR = 9;

    /**
     * Numbers are the seconds since then: whatever of an earlier file was undone, or could not be kept, a later one has higher
     * ones.
     */
    private static final Instant NUMBERED_SINCE = Instant.parse("2020-01-01T00:00:00Z");

    /**
     * @param now when the file is made
     * @param today the day on which it is made, for its reader
     */
    public static IcsExport of(
            Snapshot snapshot,
            Id<Project> project,
            List<CalendarEntry> entries,
            Instant now,
            LocalDate today,
            Ids ids) {
        Map<String, CalendarStamp> known = snapshot.owned(CalendarStamp.class, project).stream()
                .collect(Collectors.toMap(
                        CalendarStamp::uid, Function.identity(), (a, b) -> a.sequence() < b.sequence() ? b : a));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Drydock//Audit plan//EN");
        calendar.setCalendarScale(CalendarScale.gregorian());
        // no METHOD: RFC 5546 wants an organiser with it, and this is a file, no message
        List<CalendarStamp> changed = new ArrayList<>();
        List<CalendarEntry> writable =
                entries.stream().filter(IcsExport::isWritable).toList();
        for (CalendarEntry entry : writable) {
            CalendarStamp stamp = stamp(known.get(entry.uid()), entry, project, now, ids);
            if (!stamp.equals(known.get(entry.uid()))) {
                changed.add(stamp);
            }
            calendar.addEvent(event(entry, stamp.sequence(), now));
        }
        Set<String> uids = writable.stream().map(CalendarEntry::uid).collect(Collectors.toSet());
        for (CalendarStamp stamp : known.values().stream()
                .filter(each -> !uids.contains(each.uid()))
                .sorted(Comparator.comparing(CalendarStamp::uid))
                .toList()) {
            LocalDate day = stamp.cancelledOn().orElse(today);
            CalendarStamp cancelled = cancelled(stamp, day, now);
            if (!cancelled.equals(stamp)) {
                changed.add(cancelled);
            }
            calendar.addEvent(cancellation(cancelled, day, now));
        }
        return new IcsExport(write(calendar), Command.put("Export calendar", changed));
    }

    /** Years have four digits in a calendar file; a file of somebody else may hold other days. */
    private static boolean isWritable(CalendarEntry entry) {
        return !entry.first().isBefore(LocalDate.EPOCH) && entry.last().isBefore(Occurrence.LATEST);
    }

    private static CalendarStamp stamp(
            @Nullable CalendarStamp before, CalendarEntry entry, Id<Project> project, Instant now, Ids ids) {
        String digest = digest(entry);
        if (before == null) {
            return new CalendarStamp(ids.next(), project, entry.uid(), digest, number(0, now));
        }
        return before.digest().equals(digest)
                ? before
                : before.withDigest(digest).withSequence(number(before.sequence() + 1L, now));
    }

    /** Cancelled once, it is said again in each file with the same number and day, for those who missed it. */
    private static CalendarStamp cancelled(CalendarStamp stamp, LocalDate day, Instant now) {
        return stamp.cancelledOn().isPresent()
                ? stamp
                : stamp.withDigest(day.toString()).withSequence(number(stamp.sequence() + 1L, now));
    }

    private static int number(long least, Instant now) {
        long seconds = now.getEpochSecond() - NUMBERED_SINCE.getEpochSecond();
        return Math.toIntExact(Math.min(CalendarStamp.MOST, Math.max(least, seconds)));
    }

    /** On which day the entry was is no longer known, nor does it matter; but an event needs one. */
    private static VEvent cancellation(CalendarStamp stamp, LocalDate day, Instant now) {
        VEvent event = new VEvent();
        event.setUid(stamp.uid());
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(stamp.sequence());
        event.setStatus(Status.cancelled());
        event.setSummary("No longer planned");
        event.setDateStart(day(day), false);
        event.setDateEnd(day(day.plusDays(1)), false);
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static VEvent event(CalendarEntry entry, int sequence, Instant now) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(sequence);
        event.setSummary(entry.title());
        event.setDescription(entry.text());
        event.setDateStart(day(entry.first()), false);
        // the end of whole days is the day after the last
        event.setDateEnd(day(entry.last().plusDays(1)), false);
        event.setTransparency(Transparency.transparent());
        if (entry.remindDays() > 0) {
            Duration before = Duration.builder()
                    .prior(true)
                    .days(entry.remindDays() - 1)
                    .hours(24 - HOUR)
                    .build();
            event.addAlarm(VAlarm.display(new Trigger(before, Related.START), entry.title()));
        }
        return event;
    }

    /** The library writes the date that a moment has in the default zone, which this moment has by its making. */
    private static Date day(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static String write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // the library counts characters
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString().lines().map(IcsExport::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Breaks a line into pieces of at most {@value #LINE} octets, never within a character. */
    static String folded(String line) {
        StringBuilder out = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        return out.toString();
    }

    private static String digest(CalendarEntry entry) {
        try {
            byte[] shown = entry.shown().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shown));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
