package drydock.domain.checklist;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.Occurrence;
import drydock.domain.register.Rhythm;
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

    /**
     * Adds a time, which makes the item due again by its rhythm; refused where that day is there already, or where several duties
     * keep the item fresh: a time of the item would not say which of them was done.
     */
    public Edit done(String words, Item item, Time time) {
        if (hasSeveralDuties(item)) {
            return new Edit.Refused(Edit.Reason.SEVERAL_DUTIES);
        }
        return isTaken(item, time.day())
                ? new Edit.Refused(Edit.Reason.DONE_THAT_DAY)
                : new Edit.Allowed(Command.put(words, records(item, time)));
    }

    /** Whether more than one duty that comes round keeps an item fresh. */
    public static boolean hasSeveralDuties(Item item) {
        return item.rounds().duties().size() > 1;
    }

    private static boolean isTaken(Item item, LocalDate day) {
        return item.rounds().times().stream().anyMatch(time -> time.doneOn().equals(day));
    }

    /** What says so; nothing where that day is there already. */
    List<Entity> records(Item item, Time time) {
        if (isTaken(item, time.day())) {
            return List.of();
        }
        LocalDate due = rhythm(item).dueBy(time.day(), item.dueOn().orElse(null));
        List<Entity> records = new ArrayList<>(written(item));
        records.add(new ItemOccurrence(
                ids.next(), project, item.key(), due, time.day(), time.by(), time.proof(), time.note()));
        // a day that was set for a later time stays
        boolean stays = item.dueOn().filter(next -> !next.equals(due)).isPresent();
        records.add(stays ? kept(item) : free(item));
        return records;
    }

    private static Rhythm rhythm(Item item) {
        Rounds rounds = item.rounds();
        String period = rounds.duties().stream().findFirst().map(Duty::period).orElse(rounds.period());
        return new Rhythm(period, rounds.times());
    }

    /** A tick of before as a time of its own, so that the entry may say something else. */
    List<ItemOccurrence> written(Item item) {
        return item.rounds()
                .onlyTicked(item.entry())
                .map(tick -> tick.withId(ids.next()))
                .toList();
    }

    /** Changes what is said of a time; one that was only ticked is written down by itself. Refused where another has that day. */
    public Edit change(Item item, Occurrence time, Time said) {
        boolean moved = !said.day().equals(time.doneOn());
        if (moved && isTaken(item, said.day())) {
            return new Edit.Refused(Edit.Reason.DONE_THAT_DAY);
        }
        String words = "Change a time of '" + item.title() + "'";
        LocalDate due = moved ? dueOfChanged(item, time, said.day()) : time.due();
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
        return new Edit.Allowed(new Command(words, changes));
    }

    /** The first time is due when it is done; a later one stays due on its day, unless it was done a whole period before. */
    private static LocalDate dueOfChanged(Item item, Occurrence time, LocalDate day) {
        boolean first = time.due().equals(time.doneOn())
                && item.rounds().times().stream()
                        .noneMatch(other -> other.doneOn().isBefore(time.doneOn()));
        return first || !rhythm(item).isNear(day, time.due()) ? day : time.due();
    }

    /** Says that the last time was none; refused where a duty says so, with its own proof. */
    Edit undone(String words, Item item, Occurrence last) {
        if (last instanceof DutyOccurrence) {
            return new Edit.Refused(Edit.Reason.DONE_BY_A_DUTY);
        }
        List<Change> changes = new ArrayList<>(remove(words, item, last).changes());
        ChecklistEntry entry = item.entry();
        if (entry != null
                && entry.state() == ItemState.DONE
                && item.rounds().onlyTicked(entry).findAny().isEmpty()) {
            // its tick says no more than that time did
            changes.add(new Change.Put(entry.reopened()));
        }
        return new Edit.Allowed(new Command(words, changes));
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

    /** The same entry with the day that was set, where it is open: a day that was set before a tick was for that. */
    private ChecklistEntry kept(Item item) {
        ChecklistEntry entry = item.entry();
        return entry != null && entry.state() == ItemState.OPEN ? entry : free(item);
    }

    /** The entry of an item of which only its times say that it was done. */
    private ChecklistEntry free(Item item) {
        ChecklistEntry entry = item.entry();
        return entry == null ? ChecklistEntry.untouched(ids.next(), project, item.key()) : entry.forNextTime();
    }
}
