package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.Occurrence;
import drydock.domain.register.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a checklist item comes round: what says so is kept apart from each time that it was done. A tick of a version that kept
 * only the last one, and the times of duties that keep the item fresh, count like its own.
 *
 * @param period ISO 8601 period by the item itself; empty if it has none
 * @param duties that come round and keep it fresh, by their titles; where there are any, they say when it is due
 * @param times that it was done, the last one first
 * @param next the day on which it is due next; null where nothing says so
 */
public record Rounds(
        String period,
        List<Duty> duties,
        List<Occurrence> times,
        @Nullable LocalDate next) {
    /** Of an item that does not come round. */
    public static final Rounds NONE = new Rounds("", List.of(), List.of(), null);

    public Rounds {
        duties = List.copyOf(duties);
        times = List.copyOf(times);
    }

    static Rounds of(Snapshot snapshot, Id<Project> project, ItemDefinition item, @Nullable ChecklistEntry entry) {
        String period = item.recurrence() == null ? "" : item.recurrence();
        List<Duty> keeping = snapshot.owned(Duty.class, project).stream()
                .filter(duty -> duty.item().equals(item.id()))
                .sorted(Comparator.comparing(Duty::title)
                        .thenComparingLong(duty -> duty.id().value()))
                .toList();
        List<Occurrence> times = times(snapshot, project, item.id(), keeping, period.isEmpty() ? null : entry);
        if (period.isEmpty() && keeping.isEmpty() && times.isEmpty()) {
            return NONE; // as most items are
        }
        List<Duty> duties = keeping.stream().filter(Duty::recurs).toList();
        LocalDate next = duties.isEmpty()
                ? ownNext(period, times, entry)
                : duties.stream()
                        .flatMap(duty -> DutyDates.of(snapshot, duty).nextDue().stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new Rounds(period, duties, times, next);
    }

    /** Each time that an item was done, whoever wrote it down, the last one first. */
    public static List<Occurrence> times(Snapshot snapshot, Id<Project> project, String item) {
        List<Duty> keeping = snapshot.owned(Duty.class, project).stream()
                .filter(duty -> duty.item().equals(item))
                .toList();
        return times(
                snapshot,
                project,
                item,
                keeping,
                ChecklistEntries.of(snapshot, project, item).orElse(null));
    }

    private static List<Occurrence> times(
            Snapshot snapshot, Id<Project> project, String item, List<Duty> keeping, @Nullable ChecklistEntry entry) {
        List<Occurrence> times = new ArrayList<>();
        snapshot.owned(ItemOccurrence.class, project).stream()
                .filter(time -> time.item().equals(item))
                .forEach(times::add);
        keeping.forEach(duty -> times.addAll(snapshot.owned(DutyOccurrence.class, duty.id())));
        ticked(entry)
                .filter(tick -> times.stream().noneMatch(time -> time.doneOn().equals(tick.doneOn())))
                .ifPresent(times::add);
        times.sort(Rhythm.BY_DAY.reversed());
        return times;
    }

    /** The tick of a version that kept nothing else of a time; as it is not stored, it has the identity of the entry. */
    private static Optional<ItemOccurrence> ticked(@Nullable ChecklistEntry entry) {
        return Optional.ofNullable(entry)
                .filter(known -> known.state() == ItemState.DONE)
                .flatMap(known -> Optional.ofNullable(known.decidedOn())
                        .map(day -> new ItemOccurrence(
                                new Id<>(known.id().value()),
                                known.project(),
                                known.item(),
                                day,
                                day,
                                known.decidedBy(),
                                "",
                                "")));
    }

    /** A day that was set since the last time counts before the rhythm; what was set before goes when the item is done. */
    private static @Nullable LocalDate ownNext(String period, List<Occurrence> times, @Nullable ChecklistEntry entry) {
        boolean open = entry == null || entry.state() == ItemState.OPEN;
        LocalDate set = entry == null || !open ? null : entry.due();
        return set != null ? set : new Rhythm(period, times).next().orElse(null);
    }

    /** Whether it is done more than once. */
    public boolean comeRound() {
        return !period.isEmpty() || !duties.isEmpty() || !times.isEmpty();
    }

    public Optional<Occurrence> last() {
        return times.isEmpty() ? Optional.empty() : Optional.of(times.getFirst()); // asked of every item at every turn
    }

    /** Whether a time was written down by itself, and is not only the tick of a version that kept nothing else. */
    public boolean isStored(Occurrence time, @Nullable ChecklistEntry entry) {
        return entry == null || time.id().value() != entry.id().value();
    }

    Stream<ItemOccurrence> onlyTicked(@Nullable ChecklistEntry entry) {
        return times.stream()
                .filter(time -> !isStored(time, entry))
                .filter(ItemOccurrence.class::isInstance)
                .map(ItemOccurrence.class::cast);
    }
}
