package drydock.ui.shell;

import atlantafx.base.controls.Spacer;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.ui.base.Action;
import drydock.ui.base.Navigator;
import drydock.ui.base.Place;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Which project is open, the way to everything else by name, undo and redo, and what runs in the background. */
final class TopBar extends HBox {
    private final MenuButton projects = new MenuButton("No project open");
    private final Navigator navigator;
    private final Action newProject;
    private @Nullable Snapshot shown;

    TopBar(
            Navigator navigator,
            Action newProject,
            Action palette,
            Action undo,
            Action redo,
            ReadOnlyListProperty<String> running) {
        this.navigator = navigator;
        this.newProject = newProject;
        setId("top-bar");
        getStyleClass().add("top-bar");
        projects.setId("project-switcher");
        projects.setAccessibleText("Open project");
        getChildren()
                .addAll(
                        projects,
                        new Spacer(),
                        progress(running),
                        search(palette),
                        acting(undo, Icon.UNDO),
                        acting(redo, Icon.REDO));
    }

    void show(Snapshot snapshot, @Nullable Id<Project> open) {
        projects.setText(snapshot.find(Project.class, open).map(Project::name).orElse("No project open"));
        if (shown == null || !shown.sameTable(Project.class, snapshot)) {
            offer(snapshot);
        }
        shown = snapshot;
    }

    private void offer(Snapshot snapshot) {
        List<MenuItem> items = snapshot.all(Project.class).stream()
                .filter(project -> !project.archived())
                .sorted(Comparator.comparing(Project::name, String.CASE_INSENSITIVE_ORDER))
                .<MenuItem>map(
                        project -> Buttons.entry(project.name(), () -> navigator.open(project.id(), Place.OVERVIEW)))
                .toList();
        projects.getItems().setAll(items);
        if (!items.isEmpty()) {
            projects.getItems().add(new SeparatorMenuItem());
        }
        MenuItem create = Buttons.entry("New project…", newProject.run());
        create.disableProperty().bind(newProject.disabled());
        projects.getItems().add(create);
    }

    private static Button search(Action palette) {
        Button button = Buttons.plain("Search or do anything", Icon.SEARCH, palette.run());
        button.setId("open-palette");
        button.getStyleClass().add("search-button");
        button.setTooltip(new Tooltip("Search and commands (Ctrl+K)"));
        return button;
    }

    private static Button acting(Action action, Icon icon) {
        Button button = Buttons.icon(icon, action.name().getValue(), action.run());
        button.setId("top-" + action.id());
        button.accessibleTextProperty().bind(action.name().map(name -> name.replace("_", "")));
        button.getTooltip().textProperty().bind(action.name().map(name -> name.replace("_", "")));
        button.disableProperty().bind(action.disabled());
        return button;
    }

    private static HBox progress(ReadOnlyListProperty<String> running) {
        ProgressIndicator indicator = new ProgressIndicator();
        indicator.setPrefSize(16, 16);
        indicator.setAccessibleText("Work in the background");
        Label what = new Label();
        running.addListener((p, before, now) -> what.setText(String.join(", ", running)));
        HBox box = new HBox(8, indicator, what);
        box.setId("background-work");
        box.getStyleClass().add("background-work");
        box.visibleProperty().bind(running.emptyProperty().not());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
