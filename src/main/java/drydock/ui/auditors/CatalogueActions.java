package drydock.ui.auditors;

import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Fact;
import drydock.domain.project.Project;
import drydock.domain.selection.AuditorRemoval;
import drydock.domain.workflow.CandidateCommands;
import drydock.ui.base.Studio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** What a user does to the catalogue. Each is one undo step. */
final class CatalogueActions {
    private final Studio studio;

    CatalogueActions(Studio studio) {
        this.studio = studio;
    }

    CompletionStage<Boolean> save(Auditor auditor) {
        boolean known = snapshot().find(Auditor.class, auditor.id()).isPresent();
        return studio.session().perform(Command.put((known ? "Edit " : "Add auditor ") + auditor.name(), auditor));
    }

    /** Changes the notes as the auditor stands now; one that is gone meanwhile does not come back by its notes. */
    CompletionStage<Boolean> setNotes(Id<Auditor> id, String notes) {
        return snapshot()
                .find(Auditor.class, id)
                .map(auditor -> save(auditor.withNotes(notes)))
                .orElseGet(() -> CompletableFuture.completedFuture(true));
    }

    CompletionStage<Boolean> save(Fact fact) {
        boolean known = snapshot().find(Fact.class, fact.id()).isPresent();
        String of = snapshot().get(Auditor.class, fact.auditor()).name();
        return studio.session().perform(Command.put((known ? "Edit fact about " : "Add fact about ") + of, fact));
    }

    void remove(Fact fact) {
        String of = snapshot().get(Auditor.class, fact.auditor()).name();
        perform(Command.remove("Remove fact about " + of + ": " + fact.label(), snapshot(), List.of(fact)));
    }

    void setHidden(List<Auditor> auditors, boolean hidden) {
        List<Auditor> changed = auditors.stream()
                .filter(auditor -> auditor.hidden() != hidden)
                .map(auditor -> auditor.withHidden(hidden))
                .toList();
        perform(Command.put((hidden ? "Hide " : "Show ") + inWords(changed), changed));
    }

    /** Removes {@code auditors}; where a project considers one of them, says so and offers to hide them. */
    void remove(List<Auditor> auditors) {
        AuditorRemoval.remove(snapshot(), auditors)
                .ifPresentOrElse(
                        this::perform,
                        () -> studio.desktop()
                                .dialogs()
                                .confirm(
                                        "Not removed",
                                        whyNot(auditors),
                                        "_Hide " + inWords(auditors),
                                        () -> setHidden(auditors, true)));
    }

    /** Projects that an auditor can be added to, by name. */
    List<Project> projects() {
        return snapshot().all(Project.class).stream()
                .filter(project -> !project.archived())
                .sorted(Comparator.comparing(Project::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Makes those of {@code auditors} that {@code project} does not consider yet candidates of it. */
    void addTo(Project project, List<Auditor> auditors) {
        List<Auditor> added = auditors.stream()
                .filter(auditor ->
                        !AuditorRemoval.considering(snapshot(), auditor).contains(project))
                .toList();
        if (added.isEmpty()) {
            studio.desktop()
                    .notifier()
                    .tell(project.name() + " considers " + inWords(auditors)
                            + (auditors.size() == 1 ? " already." : ", all of them, already."));
            return;
        }
        perform(CandidateCommands.add(snapshot(), project, added, studio.ids()));
    }

    /** Adds the second shipped set. */
    void addOthers() {
        Snapshot snapshot = snapshot();
        studio.desktop()
                .tasks()
                .run(
                        "Add further auditors",
                        () -> CatalogueUpdate.of(snapshot, studio.bundle(), ShippedSet.OTHERS, studio.ids()),
                        update -> update.ifPresent(found -> studio.performAndTell(
                                found.command(), found.summary().text())));
    }

    private void perform(Command command) {
        if (!command.changes().isEmpty()) {
            studio.performAndTell(command);
        }
    }

    private String whyNot(List<Auditor> auditors) {
        List<String> reasons = new ArrayList<>();
        for (Auditor auditor : auditors) {
            String projects = AuditorRemoval.considering(snapshot(), auditor).stream()
                    .map(Project::name)
                    .collect(Collectors.joining(", "));
            if (!projects.isEmpty()) {
                reasons.add(auditor.name() + " is a candidate in " + projects + ".");
            }
        }
        return String.join("\n", reasons)
                + "\nRemove the candidate there first, because its price, ratings and answers would be lost. "
                + "Or hide it: then it no longer shows in the catalogue, and the projects keep it.";
    }

    private static String inWords(List<Auditor> auditors) {
        return auditors.size() == 1 ? auditors.getFirst().name() : auditors.size() + " auditors";
    }

    private Snapshot snapshot() {
        return studio.session().snapshot().get();
    }
}
