package drydock.domain.overview;

import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.Item;
import drydock.domain.plan.Plan;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project at a glance.
 *
 * @param next up to {@value #ACTIONS} actions by one stated rule: what is late, oldest first; then open blockers that
 *     have a date, by date; then the open items that guard the next gate, blockers and essential ones first
 * @param waiting what waits for whom: people by their most urgent task, then auditors, then nobody
 * @param late everything that is late, longest first
 * @param openBlockers open blockers of the whole checklist
 * @param possibleBlockers open items that are blockers if a question nobody answered is answered with yes
 * @param daysToLaunch negative once it is past; null while its day is unknown
 * @param orderProblems dates of the plan that cannot both be true
 */
public record Overview(
        List<NextAction> next,
        List<Waiting> waiting,
        List<Task> late,
        int openBlockers,
        int possibleBlockers,
        @Nullable Long daysToLaunch,
        int orderProblems,
        Gate gate) {
    public static final int ACTIONS = 5;

    public Overview {
        next = List.copyOf(next);
        waiting = List.copyOf(waiting);
        late = List.copyOf(late);
    }

    public static Overview of(Project project, Plan plan, Checklist checklist, LocalDate today) {
        List<Task> late = late(plan, checklist, today);
        return new Overview(
                next(late, checklist, Gate.next(project.stage())),
                WaitingFor.of(plan, checklist, today),
                late,
                checklist.progress().openBlockers(),
                checklist.progress().possibleBlockers(),
                plan.daysToLaunch(today).orElse(null),
                plan.problems().size(),
                Gate.next(project.stage()));
    }

    private static List<Task> late(Plan plan, Checklist checklist, LocalDate today) {
        return Stream.<Task>concat(plan.late(today).stream().map(Task.OfPlan::new), open(checklist))
                .filter(task -> task.isLate(today))
                .sorted(Task.BY_DUE)
                .toList();
    }

    private static List<NextAction> next(List<Task> late, Checklist checklist, Gate gate) {
        List<NextAction> actions = new ArrayList<>();
        late.forEach(task -> actions.add(new NextAction(task, NextAction.Reason.LATE)));
        open(checklist)
                .filter(task -> task.isBlocker() && task.due() != null)
                .sorted(Task.BY_DUE)
                .forEach(task -> actions.add(new NextAction(task, NextAction.Reason.BLOCKER)));
        open(checklist)
                .filter(task -> gate.isGuardedBy(task.item()))
                .sorted(Comparator.comparing((Task.OfChecklist task) -> !task.isBlocker())
                        .thenComparing(task -> !task.item().definition().essential()))
                .forEach(task -> actions.add(new NextAction(task, NextAction.Reason.NEXT_GATE)));
        List<NextAction> distinct = new ArrayList<>();
        for (NextAction action : actions) {
            if (distinct.size() < ACTIONS
                    && distinct.stream().noneMatch(earlier -> earlier.task().equals(action.task()))) {
                distinct.add(action);
            }
        }
        return distinct;
    }

    private static Stream<Task.OfChecklist> open(Checklist checklist) {
        return checklist.items().filter(Item::isOpen).map(Task.OfChecklist::new);
    }
}
