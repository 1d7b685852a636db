package drydock.domain.plan;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days in which the auditor checks our fixes.
 *
 * @param engagement whose auditor checks; null while it is planned and no auditor is chosen
 * @param opens first day, null while unknown
 * @param closes last day, inclusive, null while unknown
 * @param rounds rounds of checking included in the price, 0 or more; null while unknown
 * @param terms what was agreed: price after, what to hand over
 * @param covers what is retested
 */
@RecordBuilder
public record RetestWindow(
        Id<RetestWindow> id,
        Id<Project> project,
        @Nullable Id<Engagement> engagement,
        String title,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable Integer rounds,
        String terms,
        String covers,
        RetestResult result,
        String resultNote)
        implements Entity, RetestWindowBuilder.With {
    @Override
    public Id<?> owner() {
        return engagement == null ? project : engagement;
    }
}
