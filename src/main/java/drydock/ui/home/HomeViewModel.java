package drydock.ui.home;

import drydock.domain.Snapshot;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanRow;
import drydock.domain.project.Project;
import drydock.ui.base.Format;
import drydock.ui.base.Frame;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
            .thenComparing(HomeRow::daysToLaunch, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.project().name(), String.CASE_INSENSITIVE_ORDER);

    private final Format format;
    private final ReadOnlyListWrapper<HomeRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyBooleanWrapper welcome = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper archived = new ReadOnlyIntegerWrapper();
    private final BooleanProperty showArchived = new SimpleBooleanProperty();
    private @Nullable Frame shown;

    HomeViewModel(Format format) {
        this.format = format;
        showArchived.addListener((p, before, now) -> {
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
        shown = frame;
        List<Project> all = List.copyOf(frame.snapshot().all(Project.class));
        welcome.set(all.isEmpty());
        archived.set((int) all.stream().filter(Project::archived).count());
        List<HomeRow> next = all.stream()
                .filter(project -> showArchived.get() || !project.archived())
                .map(project -> row(frame.snapshot(), project, frame.today()))
                .sorted(SOONEST_FIRST)
                .toList();
        if (!rows.get().equals(next)) {
            rows.setAll(next);
        }
    }

    private HomeRow row(Snapshot snapshot, Project project, LocalDate today) {
        Plan plan = Plan.of(snapshot, project.id());
        return new HomeRow(project, plan.daysToLaunch(today).orElse(null), plan.late(today), next(plan, today));
    }

    private String next(Plan plan, LocalDate today) {
        return plan.rows().stream()
                .filter(row -> !row.settled() && !row.isLate(today) && row.from() != null)
                .findFirst()
                .map(this::named)
                .orElse("");
    }

    private String named(PlanRow row) {
        return row.title() + ", " + format.date(row.from());
    }
}
