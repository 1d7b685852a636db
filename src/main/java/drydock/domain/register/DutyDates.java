package drydock.domain.register;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a duty is due: first on its own day, then by its rhythm.
 *
 * @param times that it was done; where it comes round and alone keeps a checklist item fresh, also those that the item was done,
 *     from its own first day on: what was done before was not done for it
 */
public record DutyDates(Duty duty, Collection<? extends Occurrence> times) {
    public static DutyDates of(Snapshot snapshot, Duty duty) {
        List<Occurrence> times = new ArrayList<>(snapshot.owned(DutyOccurrence.class, duty.id()));
        if (keepsAlone(snapshot, duty)) {
            snapshot.owned(ItemOccurrence.class, duty.project()).stream()
                    .filter(time -> time.item().equals(duty.item()) && isOf(duty, time))
                    .forEach(times::add);
        }
        return new DutyDates(duty, times);
    }

    /** Done a little early, it still was due on a day of the duty. */
    private static boolean isOf(Duty duty, Occurrence time) {
        return !time.due().isBefore(duty.firstDue()) || !time.doneOn().isBefore(duty.firstDue());
    }

    /**
     * With others beside it, an item that was done does not say which of them was; what comes once is over only when it says so
     * itself.
     */
    private static boolean keepsAlone(Snapshot snapshot, Duty duty) {
        return duty.recurs()
                && !duty.item().isEmpty()
                && snapshot.owned(Duty.class, duty.project()).stream()
                        .noneMatch(other -> other.recurs()
                                && !other.id().equals(duty.id())
                                && other.item().equals(duty.item()));
    }

    /** The last time that it was done. */
    public Optional<Occurrence> last() {
        return rhythm().last();
    }

    /** The day on which it is due next; empty where it came once and was done. */
    public Optional<LocalDate> nextDue() {
        return times.isEmpty() ? Optional.of(duty.firstDue()) : rhythm().next();
    }

    /** Says that it was done, which makes it due again a period later. */
    public Command done(Ids ids, LocalDate day, @Nullable Id<Person> by, String proof) {
        LocalDate due = rhythm().dueBy(day, nextDue().orElse(null));
        return Command.put("Mark done " + duty.title(), new DutyOccurrence(ids.next(), duty.id(), due, day, by, proof));
    }

    private Rhythm rhythm() {
        return new Rhythm(duty.period(), times);
    }
}
