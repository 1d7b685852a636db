package drydock.domain.selection;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What a criterion counts in a project, where it differs from the guide's weight.
 *
 * @param criterion key of the criterion
 * @param weight 0 to 100; weights are relative to their sum
 */
@RecordBuilder
public record CriterionWeight(Id<CriterionWeight> id, Id<Project> project, String criterion, int weight)
        implements Entity, CriterionWeightBuilder.With {
    public CriterionWeight {
        if (weight < 0 || weight > 100) {
            throw new IllegalArgumentException("a weight is 0 to 100, not " + weight);
        }
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
