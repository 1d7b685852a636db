package drydock.domain.selection;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a project are settled: from here on a change needs a reason.
 *
 * @param by who settled them; null if not said
 */
@RecordBuilder
public record WeightFreeze(
        Id<WeightFreeze> id,
        Id<Project> project,
        LocalDate frozenOn,
        @Nullable Id<Person> by) implements MentionsPeople, WeightFreezeBuilder.With {
    @Override
    public WeightFreeze without(Id<Person> person) {
        return person.equals(by) ? withBy(null) : this;
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
