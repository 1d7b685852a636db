package drydock.exchange;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.register.EventKind;
import drydock.domain.register.MarkedEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files of others: sound, odd and hostile ones. */
class IcsImportTest {
    private static final Project PROJECT = project(1, "Vault");

    private final Ids ids = Ids.from(new Random(1));

    @Test
    void anImportProposesMarksAndUpdatesThemInPlace() {
        String file = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//EN
            BEGIN:VEVENT
            UID:unlock-1
            DTSTAMP:20260105T090000Z
            DTSTART;VALUE=DATE:20260701
            DTEND;VALUE=DATE:20260703
            SUMMARY:Unlock
            END:VEVENT
            BEGIN:VEVENT
            UID:vote-1
            DTSTAMP:20260105T090000Z
            DTSTART:20260710T200000Z
            DTEND:20260710T210000Z
            SUMMARY:Vote
            END:VEVENT
            BEGIN:VEVENT
            UID:none
            SUMMARY:No date
            END:VEVENT
            END:VCALENDAR
            """;
        IcsImport read = IcsImport.read(file.getBytes(StandardCharsets.UTF_8), ZoneId.of("Asia/Tokyo"));
        assertThat(read.events())
                .containsExactly(
                        new IcsImport.Event("unlock-1", "Unlock", day(7, 1), day(7, 2)),
                        // 20:00 UTC is the next morning in Tokyo
                        new IcsImport.Event("vote-1", "Vote", day(7, 11), day(7, 11)));
        assertThat(read.left()).isEqualTo(1);
        assertThat(read.days()).containsExactly(day(7, 1), day(7, 2), day(7, 11));
        Snapshot once = after(snapshot(PROJECT), read.command(snapshot(PROJECT), PROJECT.id(), EventKind.OTHER, ids));
        assertThat(once.all(MarkedEvent.class)).hasSize(2);
        assertThat(read.command(once, PROJECT.id(), EventKind.OTHER, ids).changes())
                .isEmpty();
    }

    /** Votes late in the evening of New York, over both nights in which its clocks change, seen from elsewhere. */
    @Test
    void clocksThatChangeLeaveEventsOnTheirDays() {
        String file = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//EN
            BEGIN:VTIMEZONE
            TZID:America/New_York
            BEGIN:DAYLIGHT
            DTSTART:20070311T020000
            TZOFFSETFROM:-0500
            TZOFFSETTO:-0400
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:20071104T020000
            TZOFFSETFROM:-0400
            TZOFFSETTO:-0500
            RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:spring
            DTSTART;TZID=America/New_York:20260307T193000
            RRULE:FREQ=DAILY;COUNT=3
            SUMMARY:Spring
            END:VEVENT
            BEGIN:VEVENT
            UID:autumn
            DTSTART;TZID=America/New_York:20261101T003000
            DTEND;TZID=America/New_York:20261101T233000
            SUMMARY:Autumn
            END:VEVENT
            END:VCALENDAR
            """;
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        // half past seven is half past midnight in London, and, once New York's clocks went forward, an hour earlier:
        // twice
        // on the 8th, which is one day of the event
        assertThat(IcsImport.read(bytes, ZoneId.of("Europe/London")).events())
                .extracting(event -> event.title() + " " + event.first() + " " + event.last())
                .containsExactly(
                        "Spring 2026-03-08 2026-03-08",
                        "Spring 2026-03-09 2026-03-09",
                        // half past midnight is half past four in the morning; the day has 25 hours: it ends on Monday
                        "Autumn 2026-11-01 2026-11-02");
        assertThat(IcsImport.read(bytes, ZoneId.of("America/New_York")).events())
                .extracting(event -> event.title() + " " + event.first() + " " + event.last())
                .containsExactly(
                        "Spring 2026-03-07 2026-03-07",
                        "Spring 2026-03-08 2026-03-08",
                        "Spring 2026-03-09 2026-03-09",
                        "Autumn 2026-11-01 2026-11-01");
    }

    @Test
    void whatRecursIsTakenOverWithinBounds() {
        String file = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//EN
            BEGIN:VEVENT
            UID:payday
            DTSTART;VALUE=DATE:20260101
            RRULE:FREQ=DAILY
            SUMMARY:Every day
            END:VEVENT
            END:VCALENDAR
            """;
        IcsImport read = IcsImport.read(file.getBytes(StandardCharsets.UTF_8), ZoneId.of("UTC"));
        assertThat(read.events()).hasSize(200);
        assertThat(read.events().get(59).first()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    /** Rules that never come, come each second, count to billions, or lie at the ends of time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "DTSTART:20260101T000000Z\nRRULE:FREQ=SECONDLY;COUNT=2000000000",
                "DTSTART:20260101T000000Z\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                "DTSTART:20260101T000000Z\nRRULE:FREQ=MINUTELY;BYHOUR=25",
                "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY;INTERVAL=0",
                "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY;INTERVAL=-1",
                "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;BYSETPOS=400;BYDAY=MO",
                "DTSTART;VALUE=DATE:99991231\nRRULE:FREQ=DAILY",
                "DTSTART;VALUE=DATE:00010101\nRRULE:FREQ=DAILY;INTERVAL=2000000000",
                "DTSTART;VALUE=DATE:20260101\nDURATION:P999999999W",
                "DTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:99991231",
                "DTSTART;VALUE=DATE:20269999",
                "DTSTART;TZID=No/Where:20260101T000000\nRRULE:FREQ=WEEKLY"
            })
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hostileRulesAreBounded(String event) {
        String file = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:u\n" + event
                + "\nSUMMARY:Hostile\nEND:VEVENT\nBEGIN:VEVENT\nUID:sound\nDTSTART;VALUE=DATE:20260301\n"
                + "SUMMARY:Sound\nEND:VEVENT\nEND:VCALENDAR\n";
        IcsImport read = IcsImport.read(file.getBytes(StandardCharsets.UTF_8), ZoneId.of("UTC"));
        assertThat(read.events()).hasSizeLessThanOrEqualTo(201);
        assertThat(read.events()).extracting(IcsImport.Event::title).contains("Sound");
        assertThat(read.days()).hasSizeLessThanOrEqualTo(400);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void deepAndLongFilesAreBounded() {
        String deep = "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(50_000);
        assertThat(IcsImport.read(deep.getBytes(StandardCharsets.UTF_8), ZoneId.of("UTC"))
                        .events())
                .hasSizeLessThan(2);
        String many = "BEGIN:VCALENDAR\n"
                + "BEGIN:VEVENT\nUID:%s\nDTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY\nEND:VEVENT\n".repeat(300)
                + "END:VCALENDAR\n";
        IcsImport read = IcsImport.read(
                many.formatted(IntStream.range(0, 300).boxed().toArray()).getBytes(StandardCharsets.UTF_8),
                ZoneId.of("UTC"));
        assertThat(read.events()).hasSizeLessThanOrEqualTo(10_000);
        assertThat(read.left()).isPositive();
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        assertThatThrownBy(() -> IcsImport.read("hello".getBytes(StandardCharsets.UTF_8), ZoneId.of("UTC")))
                .hasMessage("The file is no calendar file (iCalendar).");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
