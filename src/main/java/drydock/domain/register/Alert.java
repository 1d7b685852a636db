package drydock.domain.register;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A monitoring alert.
 *
 * @param title the event that raises it
 * @param role whose use it watches; null where it watches something else
 * @param responsible who acts on it; null while nobody does
 * @param firstAction what they do first
 * @param testedOn when its delivery was last tested; null while it never was
 */
@RecordBuilder
public record Alert(
        Id<Alert> id,
        Id<Project> project,
        String title,
        @Nullable Id<PrivilegedRole> role,
        @Nullable Id<Person> responsible,
        String firstAction,
        @Nullable LocalDate testedOn)
        implements MentionsPeople, AlertBuilder.With {
    @Override
    public Alert without(Id<Person> person) {
        return person.equals(responsible) ? withResponsible(null) : this;
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
