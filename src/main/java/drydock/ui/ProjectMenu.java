package drydock.ui;

import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.ui.base.Action;
import drydock.ui.base.ProjectActions;
import drydock.ui.base.Studio;
import drydock.ui.shell.Navigation;
import drydock.ui.shell.Navigation.Spot;
import drydock.ui.wizard.NewProjectWizard;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The Project menu: making projects, and what is done to the open one as a whole. */
final class ProjectMenu {
    private final Studio studio;
    private final ProjectActions actions;
    private final ObservableValue<Optional<Project>> open;

    ProjectMenu(Studio studio, Navigation navigation) {
        this.studio = studio;
        actions = new ProjectActions(studio);
        open = Bindings.createObjectBinding(
                () -> open(studio.session().snapshot().get(), navigation.spot().get()),
                studio.session().snapshot(),
                navigation.spot());
    }

    Action create() {
        return Action.of("new-project", "_New project…", "Shortcut+N", () -> NewProjectWizard.open(studio));
    }

    Action sample() {
        return Action.of("open-sample", "Open the _sample project", actions::openSample);
    }

    /** The menu's actions, a line between each two groups. */
    List<List<Action>> groups() {
        Action archive = new Action(
                "project-archive",
                open.map(project -> project.filter(Project::archived).isPresent() ? "Un_archive" : "_Archive"),
                null,
                nothingOpen(),
                () -> onOpen(actions::archive));
        return List.of(
                List.of(create(), sample()),
                List.of(
                        Action.of("project-duplicate", "_Duplicate", () -> onOpen(actions::duplicate))
                                .disabledWhile(nothingOpen()),
                        archive,
                        Action.of("project-delete", "De_lete", () -> onOpen(actions::remove))
                                .disabledWhile(nothingOpen())));
    }

    private ObservableValue<Boolean> nothingOpen() {
        return open.map(Optional::isEmpty);
    }

    private void onOpen(Consumer<Project> action) {
        open.getValue().ifPresent(action);
    }

    private static Optional<Project> open(Snapshot snapshot, Spot spot) {
        return snapshot.find(Project.class, spot.open());
    }
}
