package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.Threshold;
import drydock.check.model.Words;
import java.time.LocalDate;

/** OPS-03 and REC-03: a drill was held in the last twelve months. */
record DrillHeld(String item) implements PlanItem {
    @Override
    public Found look(Facts facts) {
        LocalDate last = facts.launch().safety().lastDrill();
        if (last == null) {
            return Found.nothing("No drill is recorded.");
        }
        int months = facts.threshold(Threshold.DRILL_AGE);
        return last.plusMonths(months).isBefore(facts.today())
                ? Found.contrary("The last drill was on " + facts.day(last) + ", more than "
                        + Words.count(months, "month", "months") + " ago.")
                : Found.proven("The last drill was on " + facts.day(last) + ".");
    }
}
