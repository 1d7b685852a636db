package drydock.ui.control;

import drydock.decision.DecisionModel;
import drydock.decision.WeightJournal;
import drydock.domain.Command;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.ui.base.DecisionBasis;
import drydock.ui.base.Studio;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Performs what may change what criteria count. Once that is settled it asks for a reason first, which is journalled. */
public final class SettledWeights {
    private SettledWeights() {}

    /** @param otherwise runs if no reason was given, or if the file refused: nothing changed */
    public static void perform(Studio studio, Project project, Command edit, Runnable otherwise) {
        Snapshot snapshot = studio.session().snapshot().get();
        if (!WeightJournal.wantsReason(snapshot, project.id(), studio.bundle().selection(), edit)) {
            studio.session().perform(edit).thenAccept(saved -> {
                if (!saved) {
                    otherwise.run();
                }
            });
            return;
        }
        ReasonDialog.ask(
                studio,
                "Change settled weights",
                "_Why? The reason is kept with what it does to the ranking, and stands in the memo.",
                reason -> journalled(studio, project, edit, reason),
                otherwise);
    }

    /**
     * The same out of a dialog, which gives way where a reason is asked.
     *
     * @return completes on the FX thread: whether it was saved and the dialog is still there to be closed
     */
    public static CompletionStage<Boolean> performFromDialog(Studio studio, Project project, Command edit) {
        Snapshot snapshot = studio.session().snapshot().get();
        if (!WeightJournal.wantsReason(snapshot, project.id(), studio.bundle().selection(), edit)) {
            return studio.session().perform(edit);
        }
        studio.desktop().dialogs().close();
        perform(studio, project, edit, () -> {});
        return CompletableFuture.completedFuture(false);
    }

    private static CompletionStage<Boolean> journalled(Studio studio, Project project, Command edit, String reason) {
        DecisionModel.Basis basis = DecisionBasis.of(studio.bundle(), studio.today());
        return studio.performAndTell(WeightJournal.journalled(
                studio.session().snapshot().get(),
                project,
                basis,
                edit,
                new WeightJournal.Author(studio.ids(), studio.me().orElse(null), reason)));
    }
}
