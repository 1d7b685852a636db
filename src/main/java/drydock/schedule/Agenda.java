package drydock.schedule;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Item;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import drydock.domain.register.EventDays;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.Occurrence;
import drydock.domain.time.WorkingDays;
import drydock.schedule.AgendaItem.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a founder should look at: late, this week, with the auditor, and what runs out or comes round before long. An item
 * stands in the first group that it fits; within a group what is due first comes first.
 *
 * @param late due before today
 * @param thisWeek due until our weekend is over, or to be begun by then
 * @param withAuditor waits for an auditor, and is not late
 * @param upcoming what runs out, comes round or happens within {@value #AHEAD} days
 */
public record Agenda(
        List<AgendaItem> late, List<AgendaItem> thisWeek, List<AgendaItem> withAuditor, List<AgendaItem> upcoming) {
    /** Days that the agenda looks ahead. */
    public static final int AHEAD = 60;

    private static final Comparator<AgendaItem> BY_DUE = Comparator.comparing(AgendaItem::due)
            .thenComparing(AgendaItem::title)
            .thenComparingLong(item -> item.id().value());

    public Agenda {
        late = List.copyOf(late);
        thisWeek = List.copyOf(thisWeek);
        withAuditor = List.copyOf(withAuditor);
        upcoming = List.copyOf(upcoming);
    }

    /**
     * What it is made of.
     *
     * @param schedule of the project's plan, computed for today
     * @param acceptedDays days after which an accepted risk is looked at again, where nobody set a day; 1 or more
     * @param alertDays days after which an alert is tested again; 1 or more
     */
    public record Sources(Snapshot snapshot, Id<Project> project, Schedule schedule, int acceptedDays, int alertDays) {}

    /** @param checklist the items of the project's checklist */
    public static Agenda of(Sources sources, Stream<Item> checklist) {
        Snapshot snapshot = sources.snapshot();
        Id<Project> project = sources.project();
        WorkingDays calendar = PlanNetwork.calendar(snapshot, project, null);
        List<Item> all = checklist.toList();
        List<Item> touched = all.stream().filter(item -> item.entry() != null).toList();
        List<AgendaItem> items = Stream.of(
                        new PlanItems(snapshot, project, sources.schedule()).all(),
                        all.stream().flatMap(Agenda::checklist),
                        new Expiries(sources, touched).all(),
                        duties(snapshot, project, calendar),
                        events(snapshot, project, sources.schedule().today()))
                .flatMap(part -> part)
                .sorted(BY_DUE)
                .toList();
        LocalDate today = sources.schedule().today();
        return sorted(items, today, weekEnd(today, calendar));
    }

    /** The last day of the weekend that {@code today} is in or that comes next; Sunday for those who have none. */
    private static LocalDate weekEnd(LocalDate today, WorkingDays calendar) {
        Set<DayOfWeek> weekend = calendar.weekend().isEmpty() ? Set.of(DayOfWeek.SUNDAY) : calendar.weekend();
        LocalDate end = today;
        while (!weekend.contains(end.getDayOfWeek())
                || weekend.contains(end.plusDays(1).getDayOfWeek())) {
            end = end.plusDays(1);
        }
        return end;
    }

    private static Agenda sorted(List<AgendaItem> items, LocalDate today, LocalDate weekEnd) {
        List<AgendaItem> late = new ArrayList<>();
        List<AgendaItem> week = new ArrayList<>();
        List<AgendaItem> auditor = new ArrayList<>();
        List<AgendaItem> upcoming = new ArrayList<>();
        for (AgendaItem item : items) {
            boolean over = item.kind() == Kind.EVENT && item.due().isBefore(today);
            if (item.isLate(today)) {
                late.add(item);
            } else if (item.theirs()) {
                auditor.add(item);
            } else if (!over && !item.remindOn().isAfter(weekEnd)) {
                week.add(item);
            } else if (!over && !item.due().isAfter(today.plusDays(AHEAD))) {
                upcoming.add(item);
            }
        }
        return new Agenda(late, week, auditor, upcoming);
    }

    /** An item of which nothing was said but that it was done goes by the last time that it was. */
    private static Stream<AgendaItem> checklist(Item item) {
        ChecklistEntry entry = item.entry();
        LocalDate set = entry == null ? null : entry.due();
        Optional<Id<?>> id = entry == null ? item.rounds().last().map(Occurrence::id) : Optional.of(entry.id());
        return item.dueOn().stream()
                // its duties stand here themselves
                .filter(due -> due.equals(set) || item.rounds().duties().isEmpty())
                .flatMap(due -> id.stream()
                        .map(known -> AgendaItem.ours(Kind.CHECKLIST, item.title(), due, ChecklistEntry.class, known)));
    }

    /** A reminder comes as many working days earlier as the duty takes. */
    private static Stream<AgendaItem> duties(Snapshot snapshot, Id<Project> project, WorkingDays calendar) {
        return snapshot.owned(Duty.class, project).stream()
                .flatMap(duty -> DutyDates.of(snapshot, duty).nextDue().stream()
                        .map(due -> AgendaItem.ours(Kind.DUTY, duty.title(), due, Duty.class, duty.id())
                                .remindedOn(calendar.minus(due, duty.ownDays()))));
    }

    private static Stream<AgendaItem> events(Snapshot snapshot, Id<Project> project, LocalDate today) {
        return snapshot.owned(MarkedEvent.class, project).stream().map(event -> {
            EventDays days = EventDays.of(snapshot, event, today);
            return AgendaItem.ours(Kind.EVENT, event.title(), days.last(), MarkedEvent.class, event.id())
                    .remindedOn(days.first());
        });
    }
}
