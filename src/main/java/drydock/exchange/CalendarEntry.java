package drydock.exchange;

import java.time.LocalDate;

/**
 * A line of a calendar file: whole days.
 *
 * @param uid lasting key, so that importing again updates the entry in place
 * @param first day
 * @param last day, included
 * @param text more words; never a finding's title, because calendars are shared
 * @param remindDays how many days before the first day a reminder comes; 0 for none
 */
public record CalendarEntry(String uid, String title, LocalDate first, LocalDate last, String text, int remindDays) {
    public CalendarEntry {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + title);
        }
    }

    /** Everything that a calendar shows of it, for telling whether it changed. */
    String shown() {
        return String.join("\u0000", title, first.toString(), last.toString(), text, Integer.toString(remindDays));
    }
}
