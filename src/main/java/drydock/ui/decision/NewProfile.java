package drydock.ui.decision;

import drydock.decision.CriteriaEditing;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.ui.base.Dialogs;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Makes a profile of criteria: a copy of the guide's, of another profile, also of another project, or an empty one. */
final class NewProfile {
    private NewProfile() {}

    /** Criteria to start from. */
    private record Start(String name, List<Criterion> criteria) {}

    static void ask(Studio studio, Project project, CriteriaEdits edits) {
        Dialogs dialogs = studio.desktop().dialogs();
        List<Start> starts = starts(studio, project);
        ObjectProperty<Start> start = new SimpleObjectProperty<>(starts.getFirst());
        TextField name = new TextField();
        name.setId("profile-name");
        name.setPromptText("Ours");
        ChoiceField<Start> from = new ChoiceField<>(starts, Start::name, start::set);
        from.show(starts.getFirst());
        from.setId("profile-start");
        Button make = Buttons.primary(
                "_Make it and use it",
                () -> edits.add(name.getText(), start.get().criteria()).thenAccept(saved -> {
                    if (saved) {
                        dialogs.close();
                    }
                }));
        make.setId("make-profile");
        make.setDefaultButton(true);
        make.disableProperty().bind(name.textProperty().map(String::isBlank));
        VBox content = new VBox(
                12,
                new Form().field("_Name", name).field("_Start from", from),
                new HBox(8, make, Buttons.plain("Cance_l", dialogs::dismiss)));
        content.setPrefWidth(440);
        dialogs.showForm(
                "New profile of criteria", content, () -> !name.getText().isBlank());
    }

    private static List<Start> starts(Studio studio, Project project) {
        Snapshot snapshot = studio.session().snapshot().get();
        List<Start> starts = new ArrayList<>();
        starts.add(new Start(
                "The guide's criteria",
                CriteriaEditing.ofGuide(snapshot, project.id(), studio.bundle().selection())));
        snapshot.all(CriterionProfile.class).stream()
                .sorted(Comparator.comparing(
                                (CriterionProfile profile) -> !profile.project().equals(project.id()))
                        .thenComparing(CriterionProfile::name))
                .forEach(profile -> starts.add(new Start(name(snapshot, project, profile), profile.criteria())));
        starts.add(new Start("Nothing", List.of()));
        return starts;
    }

    private static String name(Snapshot snapshot, Project project, CriterionProfile profile) {
        return profile.project().equals(project.id())
                ? profile.name()
                : profile.name() + " ("
                        + snapshot.get(Project.class, profile.project()).name() + ")";
    }
}
