package drydock.domain.register;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done when something goes wrong.
 *
 * @param location where it is written down: a path or a link
 * @param responsible who leads; null while nobody does
 * @param reviewedOn when it was last read and found right; null while it never was
 */
@RecordBuilder
public record IncidentPlan(
        Id<IncidentPlan> id,
        Id<Project> project,
        String location,
        @Nullable Id<Person> responsible,
        @Nullable LocalDate reviewedOn,
        String notes)
        implements MentionsPeople, IncidentPlanBuilder.With {
    @Override
    public IncidentPlan without(Id<Person> person) {
        return person.equals(responsible) ? withResponsible(null) : this;
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
