package drydock.domain.checklist;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands that say of an item which comes round that it was done once more, or that it was not; each is one undo step. */
public record RoundEdits(Id<Project> project, Ids ids) {
    /**
     * What is said of one time.
     *
     * @param by who did it; null if not said
     * @param proof a path, a link or a statement; may be empty
     * @param note what came of it; may be empty
     */
    public record Time(LocalDate day, @Nullable Id<Person> by, String proof, String note) {}

    /** Adds a time, which makes the item due again by its rhythm; refused where that day is there already. */
    public Edit done(String words, Item item, Time time) {
        List<Entity> records = records(item, time);
        return records.isEmpty()
                ? new Edit.Refused(Edit.Reason.DONE_THAT_DAY)
                : new Edit.Allowed(Command.put(words, records));
    }

    /** What says so; nothing where that day is there already. */
    List<Entity> records(Item item, Time time) {
        if (item.rounds().times().stream().anyMatch(other -> other.doneOn().equals(time.day()))) {
            return List.of();
        }
        List<Entity> records = new ArrayList<>(written(item));
        records.add(new ItemOccurrence(
                ids.next(),
                project,
                item.key(),
                item.dueOn().orElse(time.day()),
                time.day(),
                time.by(),
                time.proof(),
                time.note()));
        records.add(free(item));
        return records;
    }

    /** A tick of before as a time of its own, so that the entry may say something else. */
    List<ItemOccurrence> written(Item item) {
        return item.rounds()
                .onlyTicked(item.entry())
                .map(tick -> tick.withId(ids.next()))
                .toList();
    }

    /** Changes what is said of a time; one that was only ticked is written down by itself. */
    public Command change(Item item, Occurrence time, Time said) {
        String words = "Change a time of '" + item.title() + "'";
        // done on its day, as the first time always is, it is due on the day that is said now
        LocalDate due = time.due().equals(time.doneOn()) ? said.day() : time.due();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Put(
                switch (time) {
                    case DutyOccurrence duty ->
                        duty.withDue(due)
                                .withDoneOn(said.day())
                                .withDoneBy(said.by())
                                .withProof(said.proof());
                    case ItemOccurrence own ->
                        (item.rounds().isStored(time, item.entry()) ? own : own.withId(ids.next()))
                                .withDue(due)
                                .withDoneOn(said.day())
                                .withDoneBy(said.by())
                                .withProof(said.proof())
                                .withNote(said.note());
                    default -> throw new IllegalArgumentException("not a time of an item: " + time);
                }));
        if (!item.rounds().isStored(time, item.entry())) {
            changes.add(new Change.Put(free(item)));
        }
        return new Command(words, changes);
    }

    /** Says that a time was none. */
    public Command remove(String words, Item item, Occurrence time) {
        return new Command(
                words,
                List.of(
                        item.rounds().isStored(time, item.entry())
                                ? Change.Remove.of(time)
                                : new Change.Put(free(item))));
    }

    /** The entry of an item of which only its times say that it was done. */
    private ChecklistEntry free(Item item) {
        ChecklistEntry entry = item.entry();
        return entry == null ? ChecklistEntry.untouched(ids.next(), project, item.key()) : entry.forNextTime();
    }
}
