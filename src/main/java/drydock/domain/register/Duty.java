package drydock.domain.register;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes round again: the definition. Each time that it falls due is a {@link DutyOccurrence}.
 *
 * @param responsible who does it; null while nobody does
 * @param period ISO 8601 period from one due day to the next, such as {@code P3M}; empty if it comes once
 * @param firstDue the first day on which it is due
 * @param ownDays working days that it takes, so that a reminder comes as much earlier; 0 or more
 * @param item key of the checklist item that it keeps fresh; empty if none
 */
@RecordBuilder
public record Duty(
        Id<Duty> id,
        Id<Project> project,
        DutyKind kind,
        String title,
        @Nullable Id<Person> responsible,
        String period,
        LocalDate firstDue,
        int ownDays,
        String item)
        implements MentionsPeople, DutyBuilder.With {
    public Duty {
        Rhythm.check(period, firstDue);
        if (ownDays < 0) {
            throw new IllegalArgumentException("not a number of working days: " + ownDays);
        }
    }

    @Override
    public Duty without(Id<Person> person) {
        return person.equals(responsible) ? withResponsible(null) : this;
    }

    /** Whether it comes round again. */
    public boolean recurs() {
        return !period.isEmpty();
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
