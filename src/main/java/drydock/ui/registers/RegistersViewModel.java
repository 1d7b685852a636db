package drydock.ui.registers;

import drydock.check.model.Threshold;
import drydock.check.model.Thresholds;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.check.CheckThreshold;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Absence;
import drydock.domain.register.Alert;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.EventDays;
import drydock.domain.register.EventTerms;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.RegisterCommands;
import drydock.domain.register.ReviewContact;
import drydock.domain.register.Reviews;
import drydock.domain.step.SlotHold;
import drydock.domain.step.WindowTerms;
import drydock.domain.workflow.DutyDone;
import drydock.ui.base.Format;
import drydock.ui.base.Frame;
import drydock.ui.base.Periods;
import drydock.ui.base.Studio;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The registers of the open project, and how they are changed. */
final class RegistersViewModel {
    /** Identity of terms that nobody typed yet; they get one of their own before they are stored. */
    private static final Id<WindowTerms> NOT_STORED = new Id<>(1);

    /** How the keys of items begin that are about what comes round. */
    private static final String COMING_ROUND = "REC-";

    private final Studio studio;
    private @Nullable Id<Project> project;

    RegistersViewModel(Studio studio) {
        this.studio = studio;
    }

    void show(Frame frame) {
        project = frame.open();
    }

    Format format() {
        return studio.format();
    }

    Snapshot snapshot() {
        return studio.session().snapshot().get();
    }

    /** The entries of a register, in an order that stays. */
    <T extends Entity> List<T> entries(Class<T> type) {
        Id<Project> open = project;
        if (open == null) {
            return List.of();
        }
        Stream<T> found = type == Person.class
                ? snapshot().all(type).stream()
                : owners(type, open).flatMap(owner -> snapshot().owned(type, owner).stream());
        return found.distinct()
                .sorted(Comparator.comparingLong(entry -> entry.id().value()))
                .toList();
    }

    /** How many entries a register has. */
    String count(Class<? extends Entity> type) {
        return format().number(entries(type).size());
    }

    /** Whom the entries of a register of {@code open} belong to. */
    private Stream<? extends Id<?>> owners(Class<? extends Entity> type, Id<Project> open) {
        if (type == Absence.class) {
            return snapshot().all(Person.class).stream().map(Person::id);
        }
        if (type == DutyOccurrence.class) {
            return snapshot().owned(Duty.class, open).stream().map(Duty::id);
        }
        Stream<Id<Engagement>> audits =
                snapshot().owned(Engagement.class, open).stream().map(Engagement::id);
        if (type == SlotHold.class || type == ReviewContact.class) {
            return audits;
        }
        return type == RetestWindow.class ? Stream.concat(Stream.of(open), audits) : Stream.of(open);
    }

    /** Adds what {@code made} makes for the project, and gives its identity. */
    <T extends Entity> Optional<Id<?>> add(String what, Function<Id<Project>, Optional<T>> made) {
        return Optional.ofNullable(project).flatMap(made).map(entry -> {
            studio.session().perform(RegisterCommands.add(what, entry));
            return entry.id();
        });
    }

    /** The first audit of the project; where there is none, that is told. */
    Optional<Engagement> firstAudit() {
        Optional<Engagement> first = entries(Engagement.class).stream().findFirst();
        if (first.isEmpty()) {
            studio.desktop().notifier().tell("No audit is ordered yet: choose a candidate on Compare first.");
        }
        return first;
    }

    /** The first of the people by name; where there is none, that is told. */
    Optional<Person> firstPerson() {
        Optional<Person> first = snapshot().all(Person.class).stream().min(Comparator.comparing(Person::name));
        if (first.isEmpty()) {
            studio.desktop().notifier().tell("Nobody is known yet: add somebody on People first.");
        }
        return first;
    }

    /** What the contract says of a window; nothing yet where nobody typed it. */
    WindowTerms terms(RetestWindow window) {
        return snapshot().owned(WindowTerms.class, window.id()).stream()
                .findFirst()
                .orElse(new WindowTerms(NOT_STORED, window.id(), null, null, "", ""));
    }

    void changeTerms(RetestWindow window, UnaryOperator<WindowTerms> change) {
        boolean known = !snapshot().owned(WindowTerms.class, window.id()).isEmpty();
        WindowTerms before = terms(window);
        WindowTerms after = change.apply(before);
        if (!after.equals(before)) {
            studio.session()
                    .perform(RegisterCommands.edit(
                            "retest window",
                            known ? after : after.withId(studio.ids().next())));
        }
    }

    /** How often an entry is looked at again, after the day of the next time; empty if it is not. */
    String review(Entity entry) {
        return reviews()
                .flatMap(reviews -> reviews.of(entry)
                        .map(duty -> nextDue(duty)
                                .map(day -> format().date(day) + ", "
                                        + Periods.words(duty.period()).toLowerCase(Locale.ROOT))
                                .orElse("")))
                .orElse("");
    }

    void review(Entity entry, String period) {
        reviews()
                .flatMap(reviews ->
                        reviews.wanted(entry).map(wanted -> reviews.every(wanted, period, today(), studio.ids())))
                .filter(command -> !command.changes().isEmpty())
                .ifPresent(studio.session()::perform);
    }

    private Optional<Reviews> reviews() {
        return Optional.ofNullable(project).map(open -> new Reviews(snapshot(), open));
    }

    /** Who watches an event, and how often it comes; nothing yet where nobody said. */
    EventTerms terms(MarkedEvent event) {
        return snapshot().owned(EventTerms.class, event.id()).stream()
                .findFirst()
                .orElse(new EventTerms(new Id<>(NOT_STORED.value()), event.id(), null, ""));
    }

    /** The first day of an event that is on or comes next; null once it is over. */
    @Nullable
    LocalDate nextDay(MarkedEvent event) {
        EventDays days = EventDays.of(snapshot(), event, today());
        return days.last().isBefore(today()) ? null : days.first();
    }

    void changeTerms(MarkedEvent event, UnaryOperator<EventTerms> change) {
        boolean known = !snapshot().owned(EventTerms.class, event.id()).isEmpty();
        EventTerms before = terms(event);
        EventTerms after = change.apply(before);
        if (!after.equals(before)) {
            studio.session()
                    .perform(RegisterCommands.edit(
                            "event", known ? after : after.withId(studio.ids().next())));
        }
    }

    String duty(DutyOccurrence done) {
        return snapshot().find(Duty.class, done.duty()).map(Duty::title).orElse("");
    }

    /** The title of a checklist item; empty where there is none of that key. */
    String item(String key) {
        return studio.bundle().checklist().stream()
                .filter(item -> item.id().equals(key))
                .map(ItemDefinition::title)
                .findFirst()
                .orElse("");
    }

    /** The titles of all items that come round again, some after events that no calendar knows; an empty one for none first. */
    List<String> recurringItems() {
        return Stream.concat(
                        Stream.of(""),
                        studio.bundle().checklist().stream()
                                .filter(item ->
                                        item.recurrence() != null || item.id().startsWith(COMING_ROUND))
                                .map(ItemDefinition::title))
                .toList();
    }

    String itemKey(String title) {
        return studio.bundle().checklist().stream()
                .filter(item -> item.title().equals(title))
                .map(ItemDefinition::id)
                .findFirst()
                .orElse("");
    }

    <T> Id<T> nextId() {
        return studio.ids().next();
    }

    LocalDate today() {
        return studio.today();
    }

    /** Changes an entry as it stands now, whatever its row shows. */
    <T extends Entity> void change(String what, Class<T> type, T shown, Function<T, T> change) {
        Id<Project> open = project;
        if (open == null) {
            return;
        }
        Reviews reviews = new Reviews(snapshot(), open);
        entries(type).stream()
                .filter(entry -> entry.id().equals(shown.id()))
                .findFirst()
                .map(change)
                .filter(changed -> !changed.equals(shown))
                .ifPresent(changed -> studio.session()
                        .perform(RegisterCommands.edit(what, changed).and(reviews.following(changed))));
    }

    void remove(String what, List<? extends Entity> entries) {
        for (Entity entry : entries) {
            studio.performAndTell(RegisterCommands.remove(what, snapshot(), entry));
        }
    }

    Optional<LocalDate> nextDue(Duty duty) {
        return DutyDates.of(snapshot(), duty).nextDue();
    }

    /** By when an alert is to be tested again, by the project's own figure; empty if it never was. */
    Optional<LocalDate> testDue(Alert alert) {
        int days = Thresholds.of(snapshot().owned(CheckThreshold.class, alert.project()))
                .get(Threshold.ALERT_TEST_AGE);
        return Optional.ofNullable(alert.testedOn()).map(tested -> tested.plusDays(days));
    }

    /** Who keeps the wallet that holds a role; empty while nobody said. */
    String keeper(PrivilegedRole role) {
        return reviews().map(reviews -> name(reviews.holder(role))).orElse("");
    }

    /** Says that a duty was done today, or that an entry was looked at by the duty which looks after it. */
    void done(Entity entry) {
        Optional<Duty> duty =
                entry instanceof Duty known ? Optional.of(known) : reviews().flatMap(reviews -> reviews.of(entry));
        if (duty.isEmpty()) {
            studio.desktop()
                    .notifier()
                    .tell("It is not looked at again yet: choose first how often, in “Next review”.");
            return;
        }
        studio.performAndTell(new DutyDone(snapshot(), studio.ids())
                .command(duty.get(), today(), studio.me().orElse(null), "")
                .and(Reviews.seen(entry, today())));
    }

    /** The people of the workspace by name, an empty name for nobody first. */
    List<String> people() {
        return Stream.concat(
                        Stream.of(""),
                        snapshot().all(Person.class).stream().map(Person::name).sorted())
                .toList();
    }

    String name(@Nullable Id<Person> person) {
        return snapshot().find(Person.class, person).map(Person::name).orElse("");
    }

    @Nullable
    Id<Person> person(String name) {
        return snapshot().all(Person.class).stream()
                .filter(person -> person.name().equals(name))
                .map(Person::id)
                .findFirst()
                .orElse(null);
    }
}
