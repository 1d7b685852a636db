package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.Threshold;
import drydock.check.model.Words;
import drydock.domain.register.DutyKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * OPS-03 and REC-03: a drill was held in the last twelve months. Only what is recorded of the duty counts: the tick of the item
 * would prove itself.
 */
record DrillHeld(String item) implements PlanItem {
    @Override
    public Found look(Facts facts) {
        LocalDate last = facts.launch().duties().stream()
                .filter(duty -> duty.kind() == DutyKind.INCIDENT_DRILL)
                .flatMap(duty -> Optional.ofNullable(duty.lastDone()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
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
