package drydock.ui.base;

import drydock.check.CheckReport;
import drydock.domain.Id;
import drydock.domain.project.Project;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the plan checks come to, worked out in the background: what is typed must not wait for it. Until there is a newer answer the
 * last one of the same project holds; an answer that a newer question has overtaken is dropped. Used on the FX thread.
 */
public final class LatestReport {
    private final Studio studio;
    private final ReadOnlyObjectWrapper<@Nullable CheckReport> report = new ReadOnlyObjectWrapper<>();
    private @Nullable Frame asked;

    public LatestReport(Studio studio) {
        this.studio = studio;
    }

    /** Null where no project is open, and until the first answer about it. */
    public ReadOnlyObjectProperty<@Nullable CheckReport> report() {
        return report.getReadOnlyProperty();
    }

    /** Checks the project that is open in {@code frame}, unless that is what was asked last. */
    public void ask(Frame frame) {
        if (frame.equals(asked)) {
            return;
        }
        Id<Project> project = frame.open();
        if (asked == null || project == null || !project.equals(asked.open())) {
            report.set(null);
        }
        asked = frame;
        if (project != null) {
            studio.desktop()
                    .tasks()
                    .answer(
                            "Plan checks",
                            () -> PlanReports.of(studio, frame.snapshot(), project, frame.today()),
                            answer -> {
                                if (frame.equals(asked)) {
                                    report.set(answer.orElse(null));
                                }
                            },
                            () -> asked = null); // which was told: asked once more on the next visit
        }
    }
}
