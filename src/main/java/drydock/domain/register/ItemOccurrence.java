package drydock.domain.register;

import drydock.domain.Id;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that a checklist item was done which comes round again. The item says what and how often.
 *
 * @param item key of the item, such as {@code REC-02}
 * @param due the day on which it was due
 * @param doneOn the day on which it was done
 * @param doneBy who did it; null if not said
 * @param proof where it can be seen: a path, a link or a statement
 * @param note what came of it
 */
@RecordBuilder
public record ItemOccurrence(
        Id<ItemOccurrence> id,
        Id<Project> project,
        String item,
        LocalDate due,
        LocalDate doneOn,
        @Nullable Id<Person> doneBy,
        String proof,
        String note)
        implements Occurrence, ItemOccurrenceBuilder.With {
    public ItemOccurrence {
        Occurrence.check(due, doneOn);
    }

    @Override
    public ItemOccurrence without(Id<Person> person) {
        return person.equals(doneBy) ? withDoneBy(null) : this;
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
