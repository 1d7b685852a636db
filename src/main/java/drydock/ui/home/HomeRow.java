package drydock.ui.home;

import drydock.domain.plan.PlanRow;
import drydock.domain.project.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One project of the Home screen.
 *
 * @param daysToLaunch negative once the day is past; null while there is none
 * @param late what should have happened before today, longest first
 * @param next what comes next, in words; empty if nothing does
 */
record HomeRow(Project project, @Nullable Long daysToLaunch, List<PlanRow> late, String next) {
    HomeRow {
        late = List.copyOf(late);
    }
}
