package drydock.domain.register;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who watches an event, and how often it comes; also for an imported one, which itself is only read.
 *
 * @param responsible null while nobody does
 * @param period ISO 8601 period from one time to the next, such as {@code P1M}; empty if it comes once
 */
@RecordBuilder
public record EventTerms(
        Id<EventTerms> id, Id<MarkedEvent> event, @Nullable Id<Person> responsible, String period)
        implements MentionsPeople, EventTermsBuilder.With {
    public EventTerms {
        Rhythm.check(period, LocalDate.EPOCH);
    }

    @Override
    public EventTerms without(Id<Person> person) {
        return person.equals(responsible) ? withResponsible(null) : this;
    }

    @Override
    public Id<MarkedEvent> owner() {
        return event;
    }
}
