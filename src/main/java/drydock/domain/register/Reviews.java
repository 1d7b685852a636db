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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** What is known of how an entry is looked at; empty for one that never is. */
    public Optional<Wanted> wanted(Entity entry) {
        return switch (entry) {
            case Wallet wallet -> wanted(wallet, DutyKind.ACCESS_REVIEW, wallet.title(), wallet.holder());
            case PrivilegedRole role -> wanted(role, DutyKind.ACCESS_REVIEW, role.title(), holder(role));
            case IncidentPlan plan -> wanted(plan, DutyKind.OTHER, "the incident plan", plan.responsible());
            case BountyProgramme bounty -> wanted(bounty, DutyKind.OTHER, "the bounty programme", bounty.responsible());
            default -> Optional.empty();
        };
    }

    private static Optional<Wanted> wanted(
            Entity entry, DutyKind kind, String title, @Nullable Id<Person> responsible) {
        return Optional.of(new Wanted(entry, kind, "Review " + title, responsible));
    }

    /** Who keeps the wallet that holds a role; null while nobody said. */
    public @Nullable Id<Person> holder(PrivilegedRole role) {
        return snapshot.find(Wallet.class, role.wallet()).map(Wallet::holder).orElse(null);
    }

    /**
     * What else is to be written when an entry is changed: duties that look after it, or after a role that it holds, go on bearing
     * its title and go to whoever keeps it, unless they were called or given otherwise.
     */
    public List<Change> following(Entity changed) {
        Reviews after = new Reviews(snapshot.with(List.of(new Change.Put(changed))), project);
        Stream<? extends Entity> concerned = changed instanceof Wallet wallet
                ? Stream.concat(
                        Stream.of(wallet),
                        snapshot.owned(PrivilegedRole.class, project).stream()
                                .filter(role -> wallet.id().equals(role.wallet())))
                : Stream.of(changed);
        return concerned
                .flatMap(entry -> of(entry).stream()
                        .flatMap(duty -> before(entry).stream()
                                .flatMap(then -> after.wanted(entry).stream()
                                        .map(now -> followed(duty, then, now))
                                        .filter(next -> !next.equals(duty)))))
                .<Change>map(Change.Put::new)
                .toList();
    }

    private static Duty followed(Duty duty, Wanted then, Wanted now) {
        return duty.with(changed -> {
            if (duty.title().equals(then.title())) {
                changed.title(now.title());
            }
            if (Objects.equals(duty.responsible(), then.responsible())) {
                changed.responsible(now.responsible());
            }
        });
    }

    /** What was known of an entry that is changed now. */
    private Optional<Wanted> before(Entity changed) {
        return snapshot.owned(changed.getClass(), project).stream()
                .filter(entry -> entry.id().equals(changed.id()))
                .findFirst()
                .flatMap(this::wanted);
    }

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
