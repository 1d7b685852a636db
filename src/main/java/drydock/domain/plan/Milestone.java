package drydock.domain.plan;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated point of the plan.
 *
 * @param engagement the audit it belongs to; null where it concerns the whole project
 * @param date the planned day; null while it is not planned
 * @param doneOn the day it happened; null until then
 */
@RecordBuilder
public record Milestone(
        Id<Milestone> id,
        Id<Project> project,
        @Nullable Id<Engagement> engagement,
        MilestoneKind kind,
        String title,
        @Nullable LocalDate date,
        @Nullable LocalDate doneOn,
        String notes)
        implements Entity, MilestoneBuilder.With {
    @Override
    public Id<?> owner() {
        return engagement == null ? project : engagement;
    }
}
