package drydock.ui.decision;

import drydock.decision.CriteriaEditing;
import drydock.decision.WeightJournal;
import drydock.decision.Weights;
import drydock.domain.Command;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.ui.base.Studio;
import drydock.ui.control.SettledWeights;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** What a user does to the criteria of one project. What changes settled weights asks for a reason first. */
final class CriteriaEdits {
    private final Studio studio;
    private final Project project;

    CriteriaEdits(Studio studio, Project project) {
        this.studio = studio;
        this.project = project;
    }

    /** The profile that is in use; empty while it is the guide's. */
    Optional<CriterionProfile> inUse() {
        return CriterionProfile.inUse(snapshot(), project.id());
    }

    void use(Optional<CriterionProfile> profile, Runnable otherwise) {
        SettledWeights.perform(
                studio, project, CriteriaEditing.use(snapshot(), project.id(), profile, studio.ids()), otherwise);
    }

    /** @return whether the dialog it was asked in is still to be closed */
    CompletionStage<Boolean> add(String name, List<Criterion> criteria) {
        return SettledWeights.performFromDialog(
                studio, project, CriteriaEditing.add(snapshot(), project.id(), name, criteria, studio.ids()));
    }

    CompletionStage<Boolean> rename(CriterionProfile profile, String name) {
        return studio.session().perform(Command.put("Rename criteria", profile.withName(name.strip())));
    }

    void remove(CriterionProfile profile) {
        Snapshot now = snapshot();
        tell(Command.remove("Remove criteria " + profile.name(), now, List.of(profile)));
    }

    /** @return whether the dialog it was asked in is still to be closed */
    CompletionStage<Boolean> addCriterion(CriterionProfile profile, String name) {
        return SettledWeights.performFromDialog(
                studio, project, CriteriaEditing.addCriterion(profile, name, studio.ids()));
    }

    void removeCriteria(CriterionProfile profile, List<String> keys) {
        tell(CriteriaEditing.removeCriteria(profile, keys));
    }

    /** Changes what is said of a criterion, not what it counts. */
    CompletionStage<Boolean> change(String key, UnaryOperator<Criterion> change) {
        return inUse().map(profile -> studio.session().perform(CriteriaEditing.change(profile, key, change)))
                .orElseThrow();
    }

    /** @param otherwise runs if nothing was changed */
    void reweigh(Weights weights, Runnable otherwise) {
        SettledWeights.perform(
                studio, project, WeightJournal.set(snapshot(), project.id(), weights, studio.ids()), otherwise);
    }

    private void tell(Command edit) {
        if (WeightJournal.wantsReason(snapshot(), project.id(), studio.bundle().selection(), edit)) {
            SettledWeights.perform(studio, project, edit, () -> {});
        } else {
            studio.performAndTell(edit);
        }
    }

    private Snapshot snapshot() {
        return studio.session().snapshot().get();
    }
}
