package drydock.domain.quote;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.selection.Candidate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A question to a candidate and what came of it.
 *
 * @param question in our words; the same question to several candidates has the same words
 * @param askedAt by the clock of whoever asked
 * @param askedBy who of us asked; null if not said
 * @param answeredAt by the same clock, not before {@code askedAt}; null while there is no answer
 * @param answeredBy who answered, in words: auditors' people are not ours to list
 */
@RecordBuilder
public record ContactEntry(
        Id<ContactEntry> id,
        Id<Candidate> candidate,
        String question,
        LocalDateTime askedAt,
        @Nullable Id<Person> askedBy,
        @Nullable LocalDateTime answeredAt,
        String answeredBy,
        String answer)
        implements MentionsPeople, ContactEntryBuilder.With {
    public ContactEntry {
        if (answeredAt != null && answeredAt.isBefore(askedAt)) {
            throw new IllegalArgumentException("answered " + answeredAt + " before it was asked " + askedAt);
        }
    }

    /** Full hours from the question to the answer, nights and weekends included; empty while there is no answer. */
    public OptionalLong hoursToAnswer() {
        return answeredAt == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.HOURS.between(askedAt, answeredAt));
    }

    @Override
    public ContactEntry without(Id<Person> person) {
        return person.equals(askedBy) ? withAskedBy(null) : this;
    }

    @Override
    public Id<Candidate> owner() {
        return candidate;
    }
}
