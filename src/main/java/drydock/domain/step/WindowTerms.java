package drydock.domain.step;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.plan.RetestWindow;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the contract says of a retest window, beyond its planned dates.
 *
 * @param contractEnd the last day on which the auditor checks fixes for the agreed price; null while unknown
 * @param reviewDays working days that the auditor needs for one round, 1 or more; null while unknown
 * @param priceAfter what a round costs after that, in words
 * @param handOver what must be handed over when it opens: fix table, branch, commit
 */
@RecordBuilder
public record WindowTerms(
        Id<WindowTerms> id,
        Id<RetestWindow> retestWindow,
        @Nullable LocalDate contractEnd,
        @Nullable Integer reviewDays,
        String priceAfter,
        String handOver)
        implements Entity, WindowTermsBuilder.With {
    @Override
    public Id<RetestWindow> owner() {
        return retestWindow;
    }
}
