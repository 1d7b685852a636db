package drydock.domain.check;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A threshold of the plan checks that a project sets for itself.
 *
 * @param key of the threshold
 * @param value in the unit of the threshold
 */
@RecordBuilder
public record CheckThreshold(Id<CheckThreshold> id, Id<Project> project, String key, int value)
        implements Entity, CheckThresholdBuilder.With {
    @Override
    public Id<Project> owner() {
        return project;
    }
}
