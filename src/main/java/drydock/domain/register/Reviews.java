package drydock.domain.register;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often an entry of a register is looked at again: a duty of its own, so that agenda, calendar, checks and history know it
 * like any other.
 */
public record Reviews(Snapshot snapshot, Id<Project> project) {
    /**
     * The duty that begins with a first period.
     *
     * @param entry that it looks after
     * @param title of the duty
     * @param responsible who does it; null while nobody does
     */
    public record Wanted(
            Entity entry,
            DutyKind kind,
            String title,
            @Nullable Id<Person> responsible) {}

    /** The duty that looks after an entry. */
    public Optional<Duty> of(Entity entry) {
        return snapshot.owned(Duty.class, project).stream()
                .filter(duty -> snapshot.owned(DutySubject.class, duty.id()).stream()
                        .anyMatch(about -> about.subject() == entry.id().value()))
                .min(Comparator.comparingLong(duty -> duty.id().value()));
    }

    /** The day of the next review; empty if there is none. */
    public Optional<LocalDate> next(Entity entry) {
        return of(entry).flatMap(duty -> DutyDates.of(snapshot, duty).nextDue());
    }

    /**
     * Has an entry looked at again and again.
     *
     * @param period ISO 8601 period; empty for never again, which keeps what was done and its proofs
     */
    public Command every(Wanted wanted, String period, LocalDate today, Ids ids) {
        String words = "Set how often to " + lowered(wanted.title());
        Optional<Duty> known = of(wanted.entry());
        if (period.isEmpty()) {
            return new Command(words, known.map(duty -> stopped(snapshot, duty)).orElse(List.of()));
        }
        return known.map(duty -> Command.put(words, duty.withPeriod(period))).orElseGet(() -> {
            Duty duty = new Duty(
                    ids.next(),
                    project,
                    wanted.kind(),
                    wanted.title(),
                    wanted.responsible(),
                    period,
                    today.plus(Period.parse(period)),
                    1,
                    "");
            return Command.put(
                    words,
                    duty,
                    new DutySubject(ids.next(), duty.id(), wanted.entry().id().value()));
        });
    }

    /** A duty that comes no more: what was done of it stays, with its proofs; where nothing was, nothing does. */
    static List<Change> stopped(Snapshot snapshot, Duty duty) {
        if (snapshot.owned(DutyOccurrence.class, duty.id()).isEmpty()) {
            return snapshot.removal(duty);
        }
        return duty.recurs() ? List.of(new Change.Put(duty.withPeriod(""))) : List.of();
    }

    /** What else is to be written when an entry was looked at: an incident plan tells that day itself. */
    public static List<Change> seen(Entity entry, LocalDate today) {
        return entry instanceof IncidentPlan plan ? List.of(new Change.Put(plan.withReviewedOn(today))) : List.of();
    }

    private static String lowered(String title) {
        return title.isEmpty() ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
