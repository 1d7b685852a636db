package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.LaunchFacts.DutyFacts;
import drydock.check.model.Words;
import drydock.domain.register.DutyKind;
import java.time.LocalDate;
import java.util.List;

/**
 * An item that stands for duties that come round again: each kind is registered, was done, and none is overdue.
 *
 * @param kinds all of which are wanted
 * @param words what they are called
 */
record DutiesDone(String item, List<DutyKind> kinds, String words) implements PlanItem {
    @Override
    public Found look(Facts facts) {
        List<DutyFacts> known = facts.launch().duties().stream()
                .filter(duty -> kinds.contains(duty.kind()))
                .toList();
        boolean all = kinds.stream().allMatch(kind -> known.stream().anyMatch(duty -> duty.kind() == kind));
        if (!all) {
            return Found.nothing("Not registered as what comes round again: " + words + ".");
        }
        return look(known, facts.today());
    }

    /** Whether each was done and none is overdue. */
    static Found look(List<DutyFacts> known, LocalDate today) {
        List<String> late = known.stream()
                .filter(duty -> duty.nextDue() != null && duty.nextDue().isBefore(today))
                .map(DutyFacts::title)
                .toList();
        if (!late.isEmpty()) {
            return Found.contrary("Overdue: " + Words.list(late) + ".");
        }
        return known.stream().allMatch(duty -> duty.lastDone() != null)
                ? Found.proven("Done, and not due again yet: "
                        + Words.list(known.stream().map(DutyFacts::title).toList()) + ".")
                : Found.nothing("Registered, and not due yet: "
                        + Words.list(known.stream().map(DutyFacts::title).toList()) + ".");
    }
}
