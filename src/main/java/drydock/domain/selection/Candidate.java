package drydock.domain.selection;

import drydock.domain.Answer;
import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An auditor that a project considers.
 *
 * @param contact who answers for the auditor
 * @param price not negative; null while unknown
 * @param currency of {@code price}, ISO 4217 code or token symbol
 * @param durationDays calendar days of the review, 1 or more; null while unknown
 * @param position its column in the comparison, from 0
 * @param pinned whether its column stays first
 */
@RecordBuilder
public record Candidate(
        Id<Candidate> id,
        Id<Project> project,
        Id<Auditor> auditor,
        CandidateStatus status,
        @Nullable Id<Person> contact,
        @Nullable BigDecimal price,
        String currency,
        PriceBasis basis,
        @Nullable LocalDate earliestStart,
        @Nullable Integer durationDays,
        Answer retestIncluded,
        String notes,
        int position,
        boolean pinned)
        implements MentionsPeople, CandidateBuilder.With {
    @Override
    public Candidate without(Id<Person> person) {
        return person.equals(contact) ? withContact(null) : this;
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
