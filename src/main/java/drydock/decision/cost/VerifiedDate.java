package drydock.decision.cost;

import drydock.domain.plan.PlanDates;
import drydock.domain.plan.PlanStep;
import drydock.domain.quote.Quote;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a quote's review could be over and its fixes checked.
 *
 * @param reviewEnds last day of the review
 * @param verified last day of the first retest, by the usual times for the report, for fixing and for the retest
 * @param launchable first day on which the launch could follow, by the same times
 */
public record VerifiedDate(LocalDate reviewEnds, LocalDate verified, LocalDate launchable) {
    /** Empty while the quote does not say when it starts and how long it takes. */
    public static Optional<VerifiedDate> of(Quote quote, WorkingDays calendar) {
        return of(quote.start(), quote.durationDays(), calendar);
    }

    /**
     * @param start first day of the review; null if unknown
     * @param days calendar days that it takes; null if unknown
     */
    public static Optional<VerifiedDate> of(@Nullable LocalDate start, @Nullable Integer days, WorkingDays calendar) {
        if (start == null || days == null) {
            return Optional.empty();
        }
        LocalDate end = start.plusDays(days - 1L);
        PlanDates dates = PlanDates.around(start, end, calendar);
        LocalDate closes = dates.of(PlanStep.RETEST_CLOSES);
        LocalDate launch = dates.of(PlanStep.LAUNCH);
        return closes == null || launch == null ? Optional.empty() : Optional.of(new VerifiedDate(end, closes, launch));
    }

    /** Working days that the launch would come after {@code wanted}; 0 if it is in time. */
    public int late(LocalDate wanted, WorkingDays calendar) {
        return Math.max(0, calendar.between(wanted, launchable));
    }
}
