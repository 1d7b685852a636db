package drydock.schedule;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Absence;
import drydock.domain.register.EventDays;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.ReviewContact;
import drydock.domain.step.SlotHold;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.domain.step.WindowTerms;
import drydock.schedule.Mark.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is shown beside the steps of a project, and packs it into lanes in which nothing overlaps. */
public final class Marks {
    /** Days that stay free after a mark in its lane. */
    private static final int NAME_DAYS = 21;

    private final Snapshot snapshot;
    private final Id<Project> project;
    private final Schedule schedule;
    private final Function<LocalDate, String> dates;
    private final List<Engagement> audits;

    private Marks(Snapshot snapshot, Id<Project> project, Schedule schedule, Function<LocalDate, String> dates) {
        this.snapshot = snapshot;
        this.project = project;
        this.schedule = schedule;
        this.dates = dates;
        this.audits = snapshot.owned(Engagement.class, project).stream()
                .sorted(Comparator.comparingLong(audit -> audit.id().value()))
                .toList();
    }

    /** By kind, then by first day. */
    public static List<Mark> of(
            Snapshot snapshot, Id<Project> project, Schedule schedule, Function<LocalDate, String> dates) {
        Marks marks = new Marks(snapshot, project, schedule, dates);
        return Stream.of(marks.events(), marks.holds(), marks.retests(), marks.contacts(), marks.absences())
                .flatMap(part -> part)
                .sorted(Comparator.comparing(Mark::kind)
                        .thenComparing(Mark::first)
                        .thenComparing(Mark::end)
                        .thenComparingLong(mark -> mark.id().value()))
                .toList();
    }

    /** The same in lanes: each holds marks of one kind, with room between two of them for a name. */
    public static List<List<Mark>> lanes(List<Mark> marks) {
        List<List<Mark>> lanes = new ArrayList<>();
        for (Mark mark : marks) {
            lanes.stream()
                    .filter(lane -> lane.getLast().kind() == mark.kind()
                            && lane.getLast().end().plusDays(NAME_DAYS).isBefore(mark.first()))
                    .findFirst()
                    .ifPresentOrElse(lane -> lane.add(mark), () -> lanes.add(new ArrayList<>(List.of(mark))));
        }
        // a lane that was opened late for an early kind stands beside its kind
        lanes.sort(Comparator.comparing(lane -> lane.getFirst().kind()));
        return lanes.stream().map(List::copyOf).toList();
    }

    private Stream<Mark> events() {
        return snapshot.owned(MarkedEvent.class, project).stream().map(event -> {
            EventDays next = EventDays.of(snapshot, event, schedule.today());
            return new Mark(
                    Kind.EVENT,
                    event.title(),
                    next.first(),
                    next.last(),
                    null,
                    event.title() + ", " + days(next.first(), next.last()),
                    "",
                    MarkedEvent.class,
                    event.id());
        });
    }

    /** A hold runs from today, or ended on the day on which it lapsed; once the review has begun nothing is held. */
    private Stream<Mark> holds() {
        StartedReviews started = new StartedReviews(snapshot, project, schedule);
        return audits.stream()
                .filter(audit -> !started.contains(audit))
                .flatMap(audit -> snapshot.owned(SlotHold.class, audit.id()).stream()
                        .map(hold -> {
                            LocalDate today = schedule.today();
                            boolean lapsed = hold.expires().isBefore(today);
                            return new Mark(
                                    Kind.SLOT_HOLD,
                                    audit.title(),
                                    lapsed ? hold.expires() : today,
                                    hold.expires(),
                                    null,
                                    "Slot of " + audit.title() + (lapsed ? " lapsed on " : " is held until ")
                                            + dates.apply(hold.expires()),
                                    hold.lost().isBlank() ? "" : "lost then: " + hold.lost(),
                                    SlotHold.class,
                                    hold.id());
                        }));
    }

    private Stream<Mark> retests() {
        return Stream.concat(Stream.of(project), audits.stream().map(Engagement::id))
                .flatMap(owner -> snapshot.owned(RetestWindow.class, owner).stream())
                .distinct()
                .flatMap(window -> retest(window).stream());
    }

    private Optional<Mark> retest(RetestWindow window) {
        LocalDate opens = window.opens() == null ? window.closes() : window.opens();
        LocalDate closes = window.closes() == null ? window.opens() : window.closes();
        if (opens == null || closes == null || closes.isBefore(opens)) {
            return Optional.empty();
        }
        WindowTerms terms = snapshot.owned(WindowTerms.class, window.id()).stream()
                .findFirst()
                .orElse(null);
        return Optional.of(new Mark(
                Kind.RETEST,
                window.title(),
                opens,
                closes,
                terms == null ? null : terms.contractEnd(),
                window.title() + ", " + days(opens, closes),
                agreed(window, terms),
                RetestWindow.class,
                window.id()));
    }

    /** What was agreed, but for the price. */
    private String agreed(RetestWindow window, @Nullable WindowTerms terms) {
        List<String> agreed = new ArrayList<>();
        if (window.rounds() != null) {
            agreed.add(window.rounds() + (window.rounds() == 1 ? " round" : " rounds"));
        }
        if (terms != null && terms.contractEnd() != null) {
            agreed.add("included until " + dates.apply(terms.contractEnd()));
        }
        if (terms != null && !terms.handOver().isBlank()) {
            agreed.add("to be handed over: " + terms.handOver().strip());
        }
        return String.join("; ", agreed);
    }

    /** A contact without days of their own is there for the whole review. */
    private Stream<Mark> contacts() {
        Steps steps = Steps.of(snapshot, project);
        return audits.stream()
                .flatMap(audit -> snapshot.owned(ReviewContact.class, audit.id()).stream()
                        .flatMap(contact -> contact(contact, audit, steps).stream()));
    }

    private Optional<Mark> contact(ReviewContact contact, Engagement audit, Steps steps) {
        Optional<Person> person = snapshot.find(Person.class, contact.person());
        LocalDate first =
                Objects.requireNonNullElse(contact.firstDay(), planned(steps, audit, StepKind.KICK_OFF, false));
        LocalDate last = Objects.requireNonNullElse(contact.lastDay(), planned(steps, audit, StepKind.REVIEW, true));
        return person.filter(known -> !last.isBefore(first))
                .map(known -> new Mark(
                        Kind.CONTACT,
                        known.name(),
                        first,
                        last,
                        null,
                        known.name() + " answers the reviewers of " + audit.title() + ", " + days(first, last),
                        "",
                        ReviewContact.class,
                        contact.id()));
    }

    private LocalDate planned(Steps steps, Engagement audit, StepKind kind, boolean end) {
        return steps.of(kind, audit.id()).stream()
                .findFirst()
                .map(Step::id)
                .flatMap(id -> schedule.find(id.value()))
                .map(step -> end ? step.end() : step.start())
                .orElse(schedule.today());
    }

    private Stream<Mark> absences() {
        return snapshot.all(Absence.class).stream()
                .flatMap(absence -> mark(
                        absence, snapshot.find(Person.class, absence.person()).orElse(null))
                        .stream());
    }

    private Optional<Mark> mark(Absence absence, @Nullable Person person) {
        return Optional.ofNullable(person)
                .map(known -> new Mark(
                        Kind.ABSENCE,
                        known.name(),
                        absence.firstDay(),
                        absence.lastDay(),
                        null,
                        known.name() + " is away, " + days(absence.firstDay(), absence.lastDay()),
                        absence.reason().strip(),
                        Absence.class,
                        absence.id()));
    }

    private String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? dates.apply(first) : dates.apply(first) + " to " + dates.apply(last);
    }
}
