package drydock.domain.register;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Days on which somebody cannot be asked.
 *
 * @param lastDay included; not before {@code firstDay}
 */
@RecordBuilder
public record Absence(Id<Absence> id, Id<Person> person, LocalDate firstDay, LocalDate lastDay, String reason)
        implements Entity, AbsenceBuilder.With {
    public Absence {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    @Override
    public Id<Person> owner() {
        return person;
    }
}
