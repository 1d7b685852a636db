package drydock.domain.plan;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something an auditor owes.
 *
 * @param engagement who owes it; null while it is planned and no auditor is chosen
 * @param receivedOn the day it came; null until then
 */
@RecordBuilder
public record Deliverable(
        Id<Deliverable> id,
        Id<Project> project,
        @Nullable Id<Engagement> engagement,
        DeliverableType type,
        String title,
        @Nullable LocalDate due,
        DeliverableState state,
        @Nullable LocalDate receivedOn,
        String notes)
        implements Entity, DeliverableBuilder.With {
    /** Whether it came: by its state, or because the day it came is said. */
    public boolean isHere() {
        return receivedOn != null || state == DeliverableState.RECEIVED || state == DeliverableState.ACCEPTED;
    }

    @Override
    public Id<?> owner() {
        return engagement == null ? project : engagement;
    }
}
