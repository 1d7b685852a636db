package drydock.domain.quote;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.plan.DeliverableType;
import drydock.domain.selection.Candidate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate offers for what money.
 *
 * @param currency of every amount in it, ISO 4217 code or token symbol
 * @param receivedOn the day it came; null if not said, which makes its age unknown
 * @param validUntil the last day on which it can be accepted; null if not said
 * @param start first day of the review; null if not said
 * @param durationDays calendar days of the review, 1 or more; null if not said
 * @param deliverables that the price includes
 * @param accepted whether it was ordered
 * @param notes our own, never exported to an auditor
 */
@RecordBuilder
public record Quote(
        Id<Quote> id,
        Id<Candidate> candidate,
        PriceModel price,
        String currency,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate validUntil,
        QuoteScope scope,
        List<Reviewers> team,
        @Nullable LocalDate start,
        @Nullable Integer durationDays,
        RetestTerms retest,
        QuoteTerms terms,
        List<DeliverableType> deliverables,
        boolean accepted,
        String notes)
        implements Entity, QuoteBuilder.With {
    public Quote {
        team = List.copyOf(team);
        deliverables = List.copyOf(deliverables);
        if (durationDays != null && durationDays < 1) {
            throw new IllegalArgumentException("a review takes at least a day, not " + durationDays);
        }
    }

    /** A quote of which only is known whose it is: for nothing, to be filled in. */
    public static Quote empty(Id<Quote> id, Id<Candidate> candidate, String currency, LocalDate receivedOn) {
        return new Quote(
                id,
                candidate,
                new PriceModel.Fixed(BigDecimal.ZERO),
                currency,
                receivedOn,
                null,
                QuoteScope.UNSAID,
                List.of(),
                null,
                null,
                RetestTerms.UNSAID,
                QuoteTerms.UNSAID,
                List.of(),
                false,
                "");
    }

    /** How many people would review; 0 while nobody said. */
    public int people() {
        return team.stream().mapToInt(Reviewers::people).sum();
    }

    /** The last day of the review; null while the start or the duration is not known. */
    public @Nullable LocalDate end() {
        return start == null || durationDays == null ? null : start.plusDays(durationDays - 1L);
    }

    /** Whether it can no longer be accepted on {@code today}. */
    public boolean hasLapsed(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }

    @Override
    public Id<Candidate> owner() {
        return candidate;
    }
}
