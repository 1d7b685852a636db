package drydock.decision;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.ProfileInUse;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.selection.SelectionGuide.Anchors;
import drydock.domain.selection.SelectionGuide.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Profiles of criteria of the user's own: made from others, put in use, their criteria added, changed and removed. The
 * weights of a profile always add to 100. A criterion that came from the guide keeps its key, and with it its ratings and
 * what known facts suggest.
 */
public final class CriteriaEditing {
    private CriteriaEditing() {}

    /** A new profile with {@code criteria}, in use at once. */
    public static Command add(Snapshot snapshot, Id<Project> project, String name, List<Criterion> criteria, Ids ids) {
        CriterionProfile profile = new CriterionProfile(ids.next(), project, name.strip(), criteria);
        CriterionProfile whole =
                criteria.isEmpty() ? profile : weighed(profile, Sliders.normalised(Weights.of(criteria)));
        return new Command(
                "Add criteria " + profile.name(),
                join(use(snapshot, project, Optional.of(whole), ids).changes(), new Change.Put(whole)));
    }

    /** The guide's criteria with what they count in the project: a profile made of them changes no ranking. */
    public static List<Criterion> ofGuide(Snapshot snapshot, Id<Project> project, SelectionGuide guide) {
        Weights weights = Weights.ofGuide(snapshot, project, guide);
        return guide.criteria().stream()
                .map(criterion -> criterion.withWeight(weights.of(criterion.key())))
                .toList();
    }

    /** Compares by another profile; by the guide's criteria if it is empty. Ratings stay, also of criteria left out. */
    public static Command use(Snapshot snapshot, Id<Project> project, Optional<CriterionProfile> profile, Ids ids) {
        List<Change> changes = new ArrayList<>();
        snapshot.owned(CriterionProfile.class, project).stream()
                .flatMap(each -> snapshot.owned(ProfileInUse.class, each.id()).stream())
                .forEach(use -> changes.addAll(snapshot.removal(use)));
        profile.ifPresent(own -> changes.add(new Change.Put(new ProfileInUse(ids.next(), own.id()))));
        return new Command(
                profile.map(own -> "Compare by " + own.name()).orElse("Compare by the guide's criteria"), changes);
    }

    /** A new criterion, which takes its even share of the weight from the others. */
    public static Command addCriterion(CriterionProfile profile, String name, Ids ids) {
        String key = "own-" + ids.<CriterionProfile>next();
        List<Criterion> criteria = new ArrayList<>(profile.criteria());
        criteria.add(new Criterion(key, name.strip(), 0, "", Anchors.NONE, CriterionProfile.OWN));
        Weights weights = Sliders.moved(Weights.of(criteria), key, Sliders.FULL / criteria.size());
        return Command.put("Add criterion " + name.strip(), weighed(profile.withCriteria(criteria), weights));
    }

    /** Changes what is said of a criterion; its weight is changed by {@link #reweigh}. */
    public static Command change(CriterionProfile profile, String key, UnaryOperator<Criterion> change) {
        return Command.put(
                "Change criterion",
                profile.withCriteria(profile.criteria().stream()
                        .map(criterion -> criterion.key().equals(key) ? change.apply(criterion) : criterion)
                        .toList()));
    }

    /** @param to 0 to 100; the others give or take */
    public static Command reweigh(CriterionProfile profile, String key, int to) {
        return Command.put("Change weights", weighed(profile, Sliders.moved(Weights.of(profile.criteria()), key, to)));
    }

    /** The others take over the weight of those removed. */
    public static Command removeCriteria(CriterionProfile profile, List<String> keys) {
        List<Criterion> kept = profile.criteria().stream()
                .filter(criterion -> !keys.contains(criterion.key()))
                .toList();
        CriterionProfile left = profile.withCriteria(kept);
        return Command.put(
                keys.size() == 1 ? "Remove criterion" : "Remove " + keys.size() + " criteria",
                kept.isEmpty() ? left : weighed(left, Sliders.normalised(Weights.of(kept))));
    }

    static CriterionProfile weighed(CriterionProfile profile, Weights weights) {
        return profile.withCriteria(profile.criteria().stream()
                .map(criterion -> criterion.withWeight(weights.of(criterion.key())))
                .toList());
    }

    private static List<Change> join(List<Change> changes, Change first) {
        List<Change> all = new ArrayList<>(List.of(first));
        all.addAll(changes);
        return all;
    }
}
