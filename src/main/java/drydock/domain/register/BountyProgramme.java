package drydock.domain.register;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reward for those who report a flaw instead of using it.
 *
 * @param link where it is announced; empty while it is not
 * @param liveOn its first day; null while unknown
 * @param highest reward, in {@code currency}, not negative; null while unknown
 * @param currency ISO 4217 code or token symbol
 * @param responsible who answers reports; null while nobody does
 */
@RecordBuilder
public record BountyProgramme(
        Id<BountyProgramme> id,
        Id<Project> project,
        String link,
        @Nullable LocalDate liveOn,
        @Nullable BigDecimal highest,
        String currency,
        @Nullable Id<Person> responsible,
        String notes)
        implements MentionsPeople, BountyProgrammeBuilder.With {
    @Override
    public BountyProgramme without(Id<Person> person) {
        return person.equals(responsible) ? withResponsible(null) : this;
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
