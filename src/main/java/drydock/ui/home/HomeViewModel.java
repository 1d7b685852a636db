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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final Comparator<HomeRow> SOONEST_FIRST = Comparator.comparing(
                    (HomeRow row) -> row.project().archived())
            .thenComparing(row -> row.overview().daysToLaunch(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.project().name(), String.CASE_INSENSITIVE_ORDER);

    private static final String ARCHIVED = "home-archived";

    private final Bundle bundle;
    private final ReadOnlyListWrapper<HomeRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyBooleanWrapper welcome = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper archived = new ReadOnlyIntegerWrapper();
    private final BooleanProperty showArchived = new SimpleBooleanProperty();
    private final Map<Id<Project>, HomeRow> known = new HashMap<>();
    private @Nullable Frame shown;

    HomeViewModel(Bundle bundle, Preferences preferences) {
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
        List<HomeRow> next = all.stream()
                .filter(project -> showArchived.get() || !project.archived())
                .map(project ->
                        known.computeIfAbsent(project.id(), id -> row(frame.snapshot(), project, frame.today())))
                .sorted(SOONEST_FIRST)
                .toList();
        if (!rows.get().equals(next)) {
            rows.setAll(next);
        }
    }

    /** The projects in sight as a table. */
    CsvTable table() {
        return table(rows.get());
    }

    CsvTable table(List<HomeRow> of) {
        return ProjectTables.projects(
                of.stream().map(HomeRow::project).toList(),
                of.stream().map(HomeRow::overview).toList());
    }

    /** A row takes a whole checklist to work out: it is kept for as long as nothing of its project changes. */
    private void forgetChanged(Frame now) {
        Frame before = shown;
        if (before == null || !before.today().equals(now.today())) {
            known.clear();
        } else if (before.snapshot() != now.snapshot()) {
            known.values().removeIf(row -> !before.snapshot().sameWithin(row.project(), now.snapshot()));
        }
    }

    private HomeRow row(Snapshot snapshot, Project project, LocalDate today) {
        Checklist checklist = Checklist.of(
                bundle.checklist(), bundle.vocabulary(), snapshot, project.id(), new Freshness(today, Set.of()));
        return new HomeRow(project, Overview.of(project, Plan.of(snapshot, project.id()), checklist, today));
    }
}
