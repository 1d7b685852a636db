package drydock.domain.selection;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Source;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Criteria of the user's own for a project, which can stand in place of the guide's: see {@link ProfileInUse}.
 *
 * @param name what the user calls it
 * @param criteria their keys differ; their weights are the project's while it compares by them
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

    /** The profile that {@code project} compares by; empty while it is the guide's. */
    public static Optional<CriterionProfile> inUse(Snapshot snapshot, Id<Project> project) {
        return snapshot.owned(CriterionProfile.class, project).stream()
                .filter(profile ->
                        !snapshot.owned(ProfileInUse.class, profile.id()).isEmpty())
                .findFirst();
    }

    /** What a criterion of the user's own rests on. */
    public static final Source OWN = new Source("Your own", null, null);

    @Override
    public Id<Project> owner() {
        return project;
    }
}
