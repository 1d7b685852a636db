package drydock.schedule;

import drydock.domain.Entity;
import drydock.domain.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days that is shown beside the steps and never computed: a slot that is held, a retest window, an event outside.
 *
 * @param first its first day
 * @param last its last day, included
 * @param contractEnd of a retest window the last day on which checking is included; null otherwise, and while unknown
 * @param words what it means, for everybody who is shown the timeline
 * @param aside what we alone are to know, as what was agreed with an auditor or why somebody is away; empty if nothing
 * @param type of the record where it is changed
 */
public record Mark(
        Kind kind,
        String title,
        LocalDate first,
        LocalDate last,
        @Nullable LocalDate contractEnd,
        String words,
        String aside,
        Class<? extends Entity> type,
        Id<?> id) {
    /** What kind of thing it is, in the order in which they are shown. */
    public enum Kind {
        EVENT("Events"),
        SLOT_HOLD("Slots held"),
        RETEST("Retest windows"),
        CONTACT("Review contacts"),
        ABSENCE("Absences");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** All that is known of it, for the screen. */
    public String inFull() {
        return aside.isEmpty() ? words : words + "; " + aside;
    }

    /** The last day of it that is drawn. */
    public LocalDate end() {
        return contractEnd != null && contractEnd.isAfter(last) ? contractEnd : last;
    }
}
