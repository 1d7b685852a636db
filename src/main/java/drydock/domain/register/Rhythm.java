package drydock.domain.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something is due that comes round again: counted from the day on which it was last due or done, whichever is later.
 *
 * @param period ISO 8601 period from one due day to the next, such as {@code P3M}; empty if it comes once
 * @param times that it was done, in any order
 */
public record Rhythm(String period, Collection<? extends Occurrence> times) {
    /** From the earliest; of several on one day the one that was due last counts as the last. */
    public static final Comparator<Occurrence> BY_DAY = Comparator.comparing(Occurrence::doneOn)
            .thenComparing(Occurrence::due)
            .thenComparingLong(time -> time.id().value());

    /**
     * Says whether a period leads from each day to a later one.
     *
     * @throws IllegalArgumentException if it is none, leads nowhere or out of the calendar
     */
    static void check(String period, LocalDate first) {
        if (period.isEmpty()) {
            return;
        }
        Period parsed = Period.parse(period);
        boolean forward = first.plus(parsed).isAfter(first)
                && Occurrence.LATEST.plus(parsed).isAfter(Occurrence.LATEST);
        if (!forward) {
            throw new IllegalArgumentException("not a period that leads forward: " + period);
        }
    }

    /** The last time that it was done. */
    public Optional<Occurrence> last() {
        return times.stream().map(Occurrence.class::cast).max(BY_DAY);
    }

    /** The day on which it is due after the last time; empty where it never was done, or comes once. */
    public Optional<LocalDate> next() {
        return period.isEmpty()
                ? Optional.empty()
                : last().map(last ->
                        // done late, the next one is a whole period away; done early, the rhythm stays
                        (last.doneOn().isAfter(last.due()) ? last.doneOn() : last.due()).plus(Period.parse(period)));
    }

    /**
     * The day on which something was due that was done on {@code day}: the next due day, unless that is a whole period later or a
     * later time is known already. What is done more often than it is due leaves the rhythm as it was.
     *
     * @param next the day on which it is due next; null where nothing says so
     */
    public LocalDate dueBy(LocalDate day, @Nullable LocalDate next) {
        Optional<Occurrence> last = last();
        if (last.isPresent() && day.isBefore(last.get().doneOn())) {
            return day;
        }
        return Optional.ofNullable(next)
                .filter(due -> isNear(day, due))
                .or(() -> last.map(Occurrence::due).filter(due -> due.isAfter(day)))
                .orElse(day);
    }

    /** Whether {@code day} is less than a period before {@code due}, or after it; always of what comes once. */
    public boolean isNear(LocalDate day, LocalDate due) {
        return period.isEmpty() || day.plus(Period.parse(period)).isAfter(due);
    }
}
