package drydock.domain.register;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a duty is due: counted from the day on which it was last due or done, whichever is later. */
public record DutyDates(Duty duty, Collection<DutyOccurrence> occurrences) {
    public static DutyDates of(Snapshot snapshot, Duty duty) {
        return new DutyDates(duty, snapshot.owned(DutyOccurrence.class, duty.id()));
    }

    /** The last time that it was done. */
    public Optional<DutyOccurrence> last() {
        return occurrences.stream()
                .max(Comparator.comparing(DutyOccurrence::doneOn)
                        .thenComparingLong(occurrence -> occurrence.id().value()));
    }

    /** The day on which it is due next; empty where it came once and was done. */
    public Optional<LocalDate> nextDue() {
        Optional<DutyOccurrence> last = last();
        if (last.isEmpty()) {
            return Optional.of(duty.firstDue());
        }
        if (!duty.recurs()) {
            return Optional.empty();
        }
        LocalDate due = last.get().due();
        LocalDate done = last.get().doneOn();
        // done late, the next one is a whole period away; done early, the rhythm stays
        return Optional.of((done.isAfter(due) ? done : due).plus(Period.parse(duty.period())));
    }

    /** Says that it was done, which makes it due again a period later. */
    public Command done(Ids ids, LocalDate day, @Nullable Id<Person> by, String proof) {
        LocalDate due = nextDue().orElse(day);
        return Command.put("Mark done " + duty.title(), new DutyOccurrence(ids.next(), duty.id(), due, day, by, proof));
    }
}
