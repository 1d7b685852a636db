package drydock.domain.workflow;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEntries;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.ItemState;
import drydock.domain.project.Person;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that a duty was done. The checklist item that it keeps fresh counts as done on that day too, so that it comes due
 * again by itself a period later; what proves the one time stays with that time.
 */
public record DutyDone(Snapshot snapshot, Ids ids) {
    /**
     * One undo step.
     *
     * @param by who did it; null if not said
     * @param proof where it can be seen; may be empty
     */
    public Command command(Duty duty, LocalDate day, @Nullable Id<Person> by, String proof) {
        Command done = DutyDates.of(snapshot, duty).done(ids, day, by, proof);
        List<Change> changes = new ArrayList<>(done.changes());
        if (!duty.item().isEmpty()) {
            changes.add(new Change.Put(entry(duty, day, by)));
        }
        return new Command(done.words(), changes);
    }

    private ChecklistEntry entry(Duty duty, LocalDate day, @Nullable Id<Person> by) {
        Optional<ChecklistEntry> known = ChecklistEntries.of(snapshot, duty.project(), duty.item());
        ChecklistEntry entry = known.orElseGet(() -> new ChecklistEntry(
                ids.next(), duty.project(), duty.item(), ItemState.OPEN, null, "", null, null, null, null, ""));
        boolean older = entry.decidedOn() == null || entry.decidedOn().isBefore(day);
        return older ? entry.withState(ItemState.DONE).withDecidedOn(day).withDecidedBy(by) : entry;
    }
}
