package drydock.domain.register;

import drydock.domain.Id;
import drydock.domain.project.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that a duty was done.
 *
 * @param due the day on which it was due
 * @param doneOn the day on which it was done
 * @param doneBy who did it; null if not said
 * @param proof where it can be seen: a path, a link or a statement
 */
@RecordBuilder
public record DutyOccurrence(
        Id<DutyOccurrence> id,
        Id<Duty> duty,
        LocalDate due,
        LocalDate doneOn,
        @Nullable Id<Person> doneBy,
        String proof)
        implements Occurrence, DutyOccurrenceBuilder.With {
    public DutyOccurrence {
        Occurrence.check(due, doneOn);
    }

    @Override
    public DutyOccurrence without(Id<Person> person) {
        return person.equals(doneBy) ? withDoneBy(null) : this;
    }

    @Override
    public Id<Duty> owner() {
        return duty;
    }
}
