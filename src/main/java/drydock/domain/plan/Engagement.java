package drydock.domain.plan;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An audit that was ordered. A project may have several: two firms, or a firm and a contest.
 *
 * @param orderedOn the day the order was given; null while it is not
 */
@RecordBuilder
public record Engagement(
        Id<Engagement> id,
        Id<Project> project,
        Id<Candidate> candidate,
        String title,
        @Nullable LocalDate orderedOn,
        String notes)
        implements Entity, EngagementBuilder.With {
    @Override
    public Id<Project> owner() {
        return project;
    }
}
