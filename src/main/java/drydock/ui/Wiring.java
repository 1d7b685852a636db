package drydock.ui;

import drydock.bundle.Bundle;
import drydock.domain.Ids;
import drydock.ui.base.Action;
import drydock.ui.base.BackgroundTasks;
import drydock.ui.base.Desktop;
import drydock.ui.base.Format;
import drydock.ui.base.Place;
import drydock.ui.base.Preferences;
import drydock.ui.base.Screen;
import drydock.ui.base.Session;
import drydock.ui.base.Studio;
import drydock.ui.home.HomeActions;
import drydock.ui.home.HomeView;
import drydock.ui.overview.OverviewView;
import drydock.ui.people.PeopleView;
import drydock.ui.shell.EditActions;
import drydock.ui.shell.MainMenu;
import drydock.ui.shell.Navigation;
import drydock.ui.shell.Shell;
import drydock.ui.shell.ShellActions;
import drydock.ui.wizard.NewProjectWizard;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Builds everything that shows one open workspace. All wiring of screens is here, by constructors. */
final class Wiring {
    private final Studio studio;
    private final Navigation navigation = new Navigation();
    private final BackgroundTasks tasks;

    Wiring(
            Session session,
            Bundle bundle,
            Desktop desktop,
            BackgroundTasks tasks,
            Preferences preferences,
            Clock clock,
            Ids ids,
            Format format) {
        this.tasks = tasks;
        studio = new Studio(session, bundle, navigation, desktop, preferences, format, clock, ids);
    }

    /** The shell with every screen; screens are built when first visited. */
    Shell shell() {
        EditActions edit = EditActions.of(studio.session());
        ShellActions bar = new ShellActions(newProject(), palette(), edit.undo(), edit.redo());
        return new Shell(studio.session(), navigation, studio.clock(), screens(), bar, menus(edit), tasks);
    }

    private Map<Place, Supplier<Screen>> screens() {
        Map<Place, Supplier<Screen>> screens = new EnumMap<>(Place.class);
        screens.put(Place.HOME, () -> new HomeView(studio, new HomeActions(newProject(), openSample())));
        screens.put(Place.OVERVIEW, () -> new OverviewView(studio));
        screens.put(Place.PEOPLE, () -> new PeopleView(studio));
        return screens;
    }

    private List<MainMenu.Section> menus(EditActions edit) {
        return List.of(new MainMenu.Section("_Edit", List.of(List.of(edit.undo(), edit.redo()))));
    }

    private Action newProject() {
        return Action.of("new-project", "_New project…", "Shortcut+N", () -> NewProjectWizard.open(studio));
    }

    private Action openSample() {
        return Action.of("open-sample", "Open the _sample project", () -> {});
    }

    private Action palette() {
        return Action.of("palette", "_Search…", "Shortcut+K", () -> {});
    }
}
