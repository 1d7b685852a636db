package drydock.ui.home;

import drydock.bundle.Bundle;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.Freshness;
import drydock.domain.overview.Overview;
import drydock.domain.plan.Plan;
import drydock.domain.project.Project;
import drydock.exchange.CsvTable;
import drydock.exchange.ProjectTables;
import drydock.ui.base.Frame;
import drydock.ui.base.Preferences;
import drydock.ui.base.TaskRunner;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/** The projects of the workspace: those that launch soonest first, archived ones only on demand. */
final class HomeViewModel {
    /** So many are worked out at once; more would be felt, and follow from the background. */
    private static final int AT_ONCE = 2;

    private static final Comparator<HomeRow> SOONEST_FIRST = Comparator.comparing(
                    (HomeRow row) -> row.project().archived())
            .thenComparing(HomeViewModel::daysToLaunch, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.project().name(), String.CASE_INSENSITIVE_ORDER);

    private static final String ARCHIVED = "home-archived";

    private final Bundle bundle;
    private final TaskRunner tasks;
    private final ReadOnlyListWrapper<HomeRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyBooleanWrapper welcome = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper archived = new ReadOnlyIntegerWrapper();
    private final BooleanProperty showArchived = new SimpleBooleanProperty();
    private final Map<Id<Project>, Overview> known = new HashMap<>();
    private boolean workingOut;
    private @Nullable Frame shown;

    HomeViewModel(Bundle bundle, Preferences preferences, TaskRunner tasks) {
        this.tasks = tasks;
        this.bundle = bundle;
        showArchived.set(
                preferences.choice(ARCHIVED).filter(Boolean::parseBoolean).isPresent());
        showArchived.addListener((p, before, now) -> {
            preferences.rememberChoice(ARCHIVED, now.toString());
            if (shown != null) {
                show(shown);
            }
        });
    }

    ReadOnlyListProperty<HomeRow> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Whether there is no project at all, not even an archived one. */
    ReadOnlyBooleanProperty welcome() {
        return welcome.getReadOnlyProperty();
    }

    /** How many projects are archived. */
    ReadOnlyIntegerProperty archived() {
        return archived.getReadOnlyProperty();
    }

    BooleanProperty showArchived() {
        return showArchived;
    }

    void show(Frame frame) {
        forgetChanged(frame);
        shown = frame;
        List<Project> all = List.copyOf(frame.snapshot().all(Project.class));
        welcome.set(all.isEmpty());
        archived.set((int) all.stream().filter(Project::archived).count());
        List<Project> inSight = all.stream()
                .filter(project -> showArchived.get() || !project.archived())
                .toList();
        List<Project> missing = inSight.stream()
                .filter(project -> !known.containsKey(project.id()))
                .toList();
        if (missing.size() <= AT_ONCE) {
            known.putAll(workedOut(missing, frame));
        } else if (!workingOut) {
            workOut(missing, frame);
        }
        List<HomeRow> next = inSight.stream()
                .map(project -> new HomeRow(project, known.get(project.id())))
                .sorted(SOONEST_FIRST)
                .toList();
        if (!rows.get().equals(next)) {
            rows.setAll(next);
        }
    }

    /** What was changed meanwhile is worked out again. */
    private void workOut(List<Project> missing, Frame frame) {
        workingOut = true;
        tasks.run(
                "Look at the projects",
                () -> workedOut(missing, frame),
                overviews -> {
                    workingOut = false;
                    Frame now = Objects.requireNonNull(shown);
                    missing.stream()
                            .filter(project -> now.today().equals(frame.today())
                                    && frame.snapshot().sameWithin(project, now.snapshot()))
                            .forEach(project -> known.put(project.id(), overviews.get(project.id())));
                    show(now);
                },
                () -> workingOut = false);
    }

    /** The projects in sight as a table. */
    CsvTable table() {
        return table(rows.get());
    }

    CsvTable table(List<HomeRow> of) {
        List<Project> projects = of.stream().map(HomeRow::project).toList();
        Map<Id<Project>, Overview> overviews = shown == null ? Map.of() : workedOut(projects, shown);
        return ProjectTables.projects(
                projects,
                projects.stream().map(project -> overviews.get(project.id())).toList());
    }

    /** An overview takes a whole checklist to work out: it is kept for as long as nothing of its project changes. */
    private void forgetChanged(Frame now) {
        Frame before = shown;
        if (before == null || !before.today().equals(now.today())) {
            known.clear();
        } else if (before.snapshot() != now.snapshot()) {
            known.keySet()
                    .removeIf(id -> before.snapshot()
                            .find(Project.class, id)
                            .filter(project -> before.snapshot().sameWithin(project, now.snapshot()))
                            .isEmpty());
        }
    }

    private Map<Id<Project>, Overview> workedOut(List<Project> projects, Frame frame) {
        Map<Id<Project>, Overview> overviews = new HashMap<>();
        projects.forEach(project -> overviews.put(project.id(), overview(frame, project)));
        return overviews;
    }

    private Overview overview(Frame frame, Project project) {
        Snapshot snapshot = frame.snapshot();
        Checklist checklist = Checklist.of(
                bundle.checklist(),
                bundle.vocabulary(),
                snapshot,
                project.id(),
                new Freshness(frame.today(), Set.of()));
        return Overview.of(project, Plan.of(snapshot, project.id()), checklist, frame.today());
    }

    private static @Nullable Long daysToLaunch(HomeRow row) {
        return row.overview() == null ? null : row.overview().daysToLaunch();
    }
}
