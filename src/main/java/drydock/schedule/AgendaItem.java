package drydock.schedule;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something dated that wants attention.
 *
 * @param due the day by which it must be done, or on which something runs out
 * @param remindOn the day on which to begin: earlier by as many working days as it takes itself
 * @param waitsFor the auditor who must act; null where it is us
 * @param type of the record where it is changed
 */
public record AgendaItem(
        Kind kind,
        String title,
        LocalDate due,
        LocalDate remindOn,
        @Nullable Id<Engagement> waitsFor,
        Class<? extends Entity> type,
        Id<?> id) {
    /** What kind of thing it is. */
    public enum Kind {
        PLAN,
        CHECKLIST,
        /** A slot hold, a quote, a retest window or evidence runs out. */
        EXPIRY,
        DUTY,
        EVENT
    }

    boolean isLate(LocalDate today) {
        return due.isBefore(today) && kind != Kind.EVENT;
    }
}
