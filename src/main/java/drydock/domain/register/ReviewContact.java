package drydock.domain.register;

import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers the reviewers during an audit.
 *
 * @param person null after they were removed
 * @param firstDay null for the whole review
 * @param lastDay included; null for the whole review
 */
@RecordBuilder
public record ReviewContact(
        Id<ReviewContact> id,
        Id<Engagement> engagement,
        @Nullable Id<Person> person,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay)
        implements MentionsPeople, ReviewContactBuilder.With {
    @Override
    public ReviewContact without(Id<Person> gone) {
        return gone.equals(person) ? withPerson(null) : this;
    }

    @Override
    public Id<Engagement> owner() {
        return engagement;
    }
}
