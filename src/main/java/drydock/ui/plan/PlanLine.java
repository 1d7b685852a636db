package drydock.ui.plan;

import drydock.domain.Id;
import drydock.domain.plan.PlanRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the dated list, in the words of the screen.
 *
 * @param kind what sort of line it is
 * @param audit whose auditor it concerns; empty for the whole project
 * @param state where it stands
 * @param problems what is impossible about its dates, a sentence each
 * @param late whether it should have happened before today
 */
record PlanLine(PlanRow row, String kind, String audit, String state, List<String> problems, boolean late) {
    PlanLine {
        problems = List.copyOf(problems);
    }

    Id<?> id() {
        return row.id();
    }

    @Nullable
    LocalDate from() {
        return row.from();
    }

    @Nullable
    LocalDate to() {
        return row.to();
    }

    /** What needs attention, the worst first; empty if nothing does. */
    String attention() {
        if (!problems.isEmpty()) {
            return "Impossible order";
        }
        return late ? "Late" : "";
    }
}
