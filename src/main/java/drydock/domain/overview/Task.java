package drydock.domain.overview;

import drydock.domain.checklist.Item;
import drydock.domain.checklist.Severity;
import drydock.domain.plan.PlanRow;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Something left to do: a checklist item or a line of the plan. */
public sealed interface Task {
    /** What is due first comes first; what has no date, last. */
    Comparator<Task> BY_DUE = Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

    String title();

    @Nullable
    LocalDate due();

    /** A task is not late on the day it is due. */
    default boolean isLate(LocalDate today) {
        LocalDate due = due();
        return due != null && due.isBefore(today);
    }

    /** An item of the checklist. */
    record OfChecklist(Item item) implements Task {
        @Override
        public String title() {
            return item.title();
        }

        @Override
        public @Nullable LocalDate due() {
            return item.dueOn().orElse(null);
        }

        boolean isBlocker() {
            return item.severity() == Severity.BLOCKER;
        }
    }

    /** A line of the plan, due on its last day. */
    record OfPlan(PlanRow row) implements Task {
        @Override
        public String title() {
            return row.title();
        }

        @Override
        public @Nullable LocalDate due() {
            return row.to();
        }
    }
}
