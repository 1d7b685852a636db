package drydock.decision;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.selection.SelectionGuide.Criterion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each criterion counts in a project. Only the proportions matter.
 *
 * @param byCriterion weight of each criterion by its key, 0 or more, in the guide's order
 */
public record Weights(Map<String, Integer> byCriterion) {
    public Weights {
        byCriterion = Collections.unmodifiableMap(new LinkedHashMap<>(byCriterion));
        if (byCriterion.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("a weight is not negative: " + byCriterion);
        }
    }

    /** Those of the profile that the project compares by; else the guide's, where the project has none of its own. */
    public static Weights of(Snapshot snapshot, Id<Project> project, SelectionGuide guide) {
        return CriterionProfile.inUse(snapshot, project)
                .map(profile -> of(profile.criteria()))
                .orElseGet(() -> ofGuide(snapshot, project, guide));
    }

    /** What the guide's criteria count in the project while it compares by them. */
    public static Weights ofGuide(Snapshot snapshot, Id<Project> project, SelectionGuide guide) {
        Map<String, Integer> weights = new LinkedHashMap<>(of(guide.criteria()).byCriterion());
        for (CriterionWeight own : snapshot.owned(CriterionWeight.class, project)) {
            weights.computeIfPresent(own.criterion(), (key, weight) -> own.weight());
        }
        return new Weights(weights);
    }

    static Weights of(List<Criterion> criteria) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        criteria.forEach(criterion -> weights.put(criterion.key(), criterion.weight()));
        return new Weights(weights);
    }

    public int of(String criterion) {
        return byCriterion.getOrDefault(criterion, 0);
    }

    public int sum() {
        return byCriterion.values().stream().mapToInt(Integer::intValue).sum();
    }
}
