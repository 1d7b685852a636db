package drydock.ui;

import drydock.bundle.Bundle;
import drydock.domain.project.Project;
import drydock.ui.auditors.AuditorsView;
import drydock.ui.base.Action;
import drydock.ui.base.BackgroundTasks;
import drydock.ui.base.Desktop;
import drydock.ui.base.LatestReport;
import drydock.ui.base.Place;
import drydock.ui.base.Screen;
import drydock.ui.base.Session;
import drydock.ui.base.Studio;
import drydock.ui.changes.ChangesView;
import drydock.ui.checklist.ChecklistView;
import drydock.ui.checks.ChecksView;
import drydock.ui.compare.CompareView;
import drydock.ui.control.AgeLimitsDialog;
import drydock.ui.decision.DecisionView;
import drydock.ui.export.ExportActions;
import drydock.ui.file.BackupsView;
import drydock.ui.file.FileActions;
import drydock.ui.file.WorkspaceOpener;
import drydock.ui.guide.GuideView;
import drydock.ui.home.HomeActions;
import drydock.ui.home.HomeView;
import drydock.ui.overview.OverviewView;
import drydock.ui.palette.PaletteView;
import drydock.ui.people.PeopleView;
import drydock.ui.plan.PlanView;
import drydock.ui.registers.RegistersView;
import drydock.ui.scope.ScopeView;
import drydock.ui.shell.Appearance;
import drydock.ui.shell.CheckCounts;
import drydock.ui.shell.DiagnosticsDialog;
import drydock.ui.shell.EditActions;
import drydock.ui.shell.HelpActions;
import drydock.ui.shell.MainMenu;
import drydock.ui.shell.Navigation;
import drydock.ui.shell.Shell;
import drydock.ui.shell.ShellActions;
import drydock.ui.shell.ViewActions;
import drydock.ui.timeline.TimelineView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Builds everything that shows one open workspace. All wiring of screens is here, by constructors. */
final class Wiring {
    private final Studio studio;
    private final LatestReport checks;
    private final Navigation navigation = new Navigation();
    private final BackgroundTasks tasks;
    private final WorkspaceOpener opener;
    private final FileActions files;
    private final ViewActions view;
    private final ProjectMenu projects;
    private final EditActions edit;
    private final ExportActions exports;
    private final HelpActions help;

    Wiring(
            Session session,
            Bundle bundle,
            Desktop desktop,
            BackgroundTasks tasks,
            Machine machine,
            WorkspaceOpener opener,
            Appearance appearance) {
        this.tasks = tasks;
        studio = new Studio(
                session,
                bundle,
                navigation,
                desktop,
                machine.settings(),
                machine.format(),
                machine.clock(),
                machine.ids());
        this.opener = opener;
        checks = new LatestReport(studio);
        files = new FileActions(studio, opener);
        view = new ViewActions(navigation, machine.settings(), appearance);
        projects = new ProjectMenu(studio, navigation);
        edit = EditActions.of(session);
        exports = new ExportActions(studio, this::openProject, navigation.spot().map(spot -> spot.open() == null));
        help = new HelpActions(
                navigation,
                desktop.browser(),
                machine.log(),
                new DiagnosticsDialog(desktop, machine.version(), session.workspace(), machine.log()));
    }

    /** The shell with every screen; screens are built when first visited. */
    Shell shell() {
        Map<Place, Supplier<Screen>> screens = screens();
        new LastSpot(studio.preferences(), studio.session()).follow(navigation);
        ShellActions bar = new ShellActions(
                projects.create(), palette(), edit.undo(), edit.redo(), new CheckCounts(studio, navigation, checks));
        return new Shell(studio.session(), navigation, studio.clock(), screens, bar, menus(screens.keySet()), tasks);
    }

    private Map<Place, Supplier<Screen>> screens() {
        Map<Place, Supplier<Screen>> screens = new EnumMap<>(Place.class);
        screens.put(Place.HOME, () -> new HomeView(studio, new HomeActions(projects.create(), projects.sample())));
        screens.put(Place.AUDITORS, () -> new AuditorsView(studio));
        screens.put(Place.OVERVIEW, () -> new OverviewView(studio, checks));
        screens.put(Place.GUIDE, () -> new GuideView(studio));
        screens.put(Place.SCOPE, () -> new ScopeView(studio));
        screens.put(Place.PEOPLE, () -> new PeopleView(studio));
        screens.put(Place.COMPARE, () -> new CompareView(studio));
        screens.put(Place.DECISION, () -> new DecisionView(studio));
        screens.put(Place.CHECKLIST, () -> new ChecklistView(studio, checks));
        screens.put(Place.CHANGES, () -> new ChangesView(studio));
        screens.put(Place.PLAN, () -> new PlanView(studio));
        screens.put(Place.TIMELINE, () -> new TimelineView(studio));
        screens.put(Place.CHECKS, () -> new ChecksView(studio, checks));
        screens.put(Place.REGISTERS, () -> new RegistersView(studio));
        screens.put(Place.BACKUPS, () -> new BackupsView(studio, opener));
        return screens;
    }

    private List<MainMenu.Section> menus(Set<Place> places) {
        return List.of(
                new MainMenu.Section(
                        "_File",
                        List.of(
                                List.of(files.create(), files.open()),
                                files.recent(),
                                List.of(files.saveCopy(), files.reveal()),
                                List.of(exports.markdown(), exports.print()))),
                new MainMenu.Section(
                        "_Edit",
                        List.of(
                                List.of(edit.undo(), edit.redo()),
                                List.of(palette()),
                                List.of(Action.of(
                                        "age-limits", "How _long facts last…", () -> AgeLimitsDialog.open(studio))))),
                new MainMenu.Section("_Project", projects.groups()),
                new MainMenu.Section("_View", List.of(view.places(places), view.themes())),
                new MainMenu.Section("_Help", List.of(help.all())));
    }

    private Action palette() {
        return Action.of("palette", "_Search or do anything…", "Shortcut+K", () -> {
            Set<Place> places = screens().keySet();
            List<Action> actions = menus(places).stream()
                    .flatMap(section -> section.groups().stream())
                    .flatMap(List::stream)
                    .toList();
            PaletteView.show(studio, places, actions, openProject());
        });
    }

    private Optional<Project> openProject() {
        return studio.session()
                .snapshot()
                .get()
                .find(Project.class, navigation.spot().get().open());
    }
}
