package drydock.domain.register;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One time that something was done which comes round again; what it is and how often stands elsewhere, once. */
public interface Occurrence extends MentionsPeople {
    /** The last day that a calendar of ours knows: what a foreign file says of later ones would overflow in sums. */
    LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** The day on which it was due. */
    LocalDate due();

    /** The day on which it was done. */
    LocalDate doneOn();

    /** Who did it; null if not said. */
    @Nullable
    Id<Person> doneBy();

    /** Where it can be seen: a path, a link or a statement; may be empty. */
    String proof();

    /** @throws IllegalArgumentException if a day is none of our calendar's */
    static void check(LocalDate due, LocalDate doneOn) {
        if (due.isAfter(LATEST) || doneOn.isAfter(LATEST)) {
            throw new IllegalArgumentException("later than " + LATEST);
        }
    }
}
