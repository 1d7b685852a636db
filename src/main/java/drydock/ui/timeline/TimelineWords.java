package drydock.ui.timeline;

import drydock.check.model.Thresholds;
import drydock.domain.check.CheckThreshold;
import drydock.schedule.Explanation;
import drydock.schedule.RetestWarnings;
import drydock.schedule.Slip;
import drydock.ui.base.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the screen says about a computed plan, in the reader's way of writing days. */
record TimelineWords(ComputedPlan plan, Format format) {
    /** Whether the launch can be met, and what the plan refuses. */
    String headline() {
        String refused = plan.refusals().stream()
                .map(refusal -> refusal.text(format::date) + " ")
                .collect(Collectors.joining());
        return refused + new Explanation(plan.schedule()).deadline(format::date);
    }

    /** The same while a step is dragged: so short that it neither takes the chart's room nor reading. */
    String triedHeadline() {
        String refused = plan.refusals().stream()
                .map(refusal -> refusal.brief(format::date) + " ")
                .findFirst()
                .orElse("");
        int more = plan.refusals().size() - 1;
        return refused
                + (more > 0 ? more + " more cannot be kept. " : "")
                + new Explanation(plan.schedule()).deadline(format::date);
    }

    String whatMoves() {
        return new Explanation(plan.schedule()).whatMovesTheGoal();
    }

    /** How far the launch moved since the newest baseline; empty while there is none. */
    String slip() {
        return plan.baseline()
                .map(kept -> Slip.since(kept, plan.schedule()).text(format::date))
                .orElse("");
    }

    /** What does not fit into the retest windows; empty where everything does. */
    String warnings() {
        Thresholds thresholds = Thresholds.of(plan.snapshot().owned(CheckThreshold.class, plan.project()));
        return String.join(
                "\n",
                new RetestWarnings(
                                plan.snapshot(),
                                plan.project(),
                                plan.source().steps(),
                                plan.schedule(),
                                thresholds.fixing())
                        .of(format::date));
    }

    String why(GanttRow row) {
        return new Explanation(plan.schedule()).why(row.id(), format::date);
    }

    /** What a row is, for those who do not see it. */
    String row(GanttRow row) {
        List<String> words = new ArrayList<>();
        words.add(row.title());
        String until = row.start().equals(row.end()) ? "" : " to " + format.date(row.end());
        words.add(format.date(row.start()) + until);
        String beside = beside(row);
        if (!beside.isEmpty()) {
            words.add(beside);
        }
        if (row.planned().isCritical() && !row.isDone()) {
            words.add("moves the launch");
        }
        if (row.ghost() != null && !row.ghost().last().equals(row.end())) {
            words.add((plan.isCopy() ? "in the plan " : "in the baseline ")
                    + format.date(row.ghost().last()));
        }
        return String.join(", ", words);
    }

    /** Beside the shape of a row. */
    String beside(GanttRow row) {
        if (row.isDone()) {
            return "done";
        }
        String pinned = row.step().pinned() ? "pinned" : "";
        String late = row.isLate() ? "too late" : "";
        return pinned.isEmpty() || late.isEmpty() ? pinned + late : pinned + ", " + late;
    }
}
