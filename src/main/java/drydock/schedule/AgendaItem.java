package drydock.schedule;

import drydock.domain.Entity;
import drydock.domain.Id;
import java.time.LocalDate;

/**
 * Something dated that wants attention.
 *
 * @param due the day by which it must be done, or on which something runs out
 * @param remindOn the day on which to begin: earlier by as many working days as it takes itself
 * @param theirs whether an auditor must act, and not we
 * @param type of the record where it is changed
 * @param id of that record; of the last time that a checklist item was done, where it has no entry
 */
public record AgendaItem(
        Kind kind,
        String title,
        LocalDate due,
        LocalDate remindOn,
        boolean theirs,
        Class<? extends Entity> type,
        Id<?> id) {
    /** What kind of thing it is. */
    public enum Kind {
        PLAN,
        /** A step of the plan that has no line of its own in the dated list. */
        STEP,
        CHECKLIST,
        /** A slot hold, a quote, an included retest, an accepted risk or evidence runs out. */
        EXPIRY,
        DUTY,
        EVENT
    }

    /** Something that is ours. */
    static AgendaItem ours(Kind kind, String title, LocalDate due, Class<? extends Entity> type, Id<?> id) {
        return new AgendaItem(kind, title, due, due, false, type, id);
    }

    AgendaItem remindedOn(LocalDate day) {
        return new AgendaItem(kind, title, due, day, theirs, type, id);
    }

    boolean isLate(LocalDate today) {
        return due.isBefore(today) && kind != Kind.EVENT;
    }
}
