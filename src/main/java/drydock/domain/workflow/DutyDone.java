package drydock.domain.workflow;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEntries;
import drydock.domain.checklist.ItemState;
import drydock.domain.project.Person;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that a duty was done. The checklist item that it keeps fresh counts as done on that day too, as its rounds read the times
 * of the duty: a day that was set for it is over. One that was set aside stays so, with the reason and the name given for it.
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
            ChecklistEntries.of(snapshot, duty.project(), duty.item())
                    .filter(entry -> entry.state() == ItemState.OPEN && entry.due() != null)
                    .ifPresent(entry -> changes.add(new Change.Put(entry.forNextTime())));
        }
        return new Command(done.words(), changes);
    }
}
