package drydock.domain.selection;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.catalogue.Source;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The user's own criteria of a project, in place of the guide's.
 *
 * @param name what the user calls it
 * @param criteria their keys differ; weights are the profile's defaults
 */
@RecordBuilder
public record CriterionProfile(
        Id<CriterionProfile> id, Id<Project> project, String name, List<SelectionGuide.Criterion> criteria)
        implements Entity, CriterionProfileBuilder.With {
    public CriterionProfile {
        criteria = List.copyOf(criteria);
        Set<String> keys = new HashSet<>();
        criteria.forEach(criterion -> {
            if (!keys.add(criterion.key())) {
                throw new IllegalArgumentException("a second criterion " + criterion.key());
            }
        });
    }

    /** What a criterion of the user's own rests on. */
    public static final Source OWN = new Source("Your own", null, null);

    @Override
    public Id<Project> owner() {
        return project;
    }
}
