package drydock.ui.registers;

import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.EventKind;
import drydock.domain.register.MarkedEvent;
import drydock.ui.base.Periods;
import drydock.ui.base.Preferences;
import drydock.ui.control.Column;
import drydock.ui.registers.Columns.Choices;
import drydock.ui.registers.Register.Naming;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The registers of what comes round again, how often it was done, and of what happens outside. */
record CalendarRegisters(RegistersViewModel model, Preferences preferences) {
    Register<Duty> duties() {
        Columns<Duty> c = new Columns<>(model, "duty", Duty.class);
        return Register.of(
                model,
                preferences,
                new Naming<>(
                        "Duties",
                        "duty",
                        Duty.class,
                        "What comes round again: key and secret rotation, access reviews, drills, the next review."),
                List.of(
                        c.text("title", "Duty", 214, Duty::title, Duty::withTitle),
                        c.oneOf("kind", "Kind", 120, DutyKind.class, Duty::kind, Duty::withKind),
                        c.person("owner", "Owner", 110, Duty::responsible, Duty::withResponsible),
                        c.choice(
                                "period",
                                "Comes",
                                124,
                                new Choices<>(
                                        duty -> Periods.words(duty.period()),
                                        duty -> Periods.offered(),
                                        (duty, word) -> duty.withPeriod(Periods.of(word)))),
                        c.count(
                                "takes",
                                "Takes",
                                64,
                                0,
                                Duty::ownDays,
                                (duty, days) -> duty.withOwnDays(Objects.requireNonNullElse(days, 0))),
                        c.date(
                                "first",
                                "First due",
                                98,
                                Duty::firstDue,
                                (duty, day) -> day == null ? duty : duty.withFirstDue(day)),
                        Column.<Duty, LocalDate>value(
                                        "next",
                                        "Next due",
                                        Columns.DAY,
                                        duty -> model.nextDue(duty).orElse(null),
                                        duty -> model.format()
                                                .date(model.nextDue(duty).orElse(null)))
                                .keepingWidth(),
                        c.choice(
                                        "item",
                                        "Keeps fresh",
                                        140,
                                        new Choices<>(
                                                duty -> model.item(duty.item()),
                                                duty -> model.recurringItems(),
                                                (duty, title) -> duty.withItem(model.itemKey(title))))
                                .hiddenAtFirst()),
                project -> Optional.of(new Duty(
                        model.nextId(),
                        project,
                        DutyKind.KEY_ROTATION,
                        "New duty",
                        null,
                        "P3M",
                        model.today().plusMonths(3),
                        1,
                        "")));
    }

    /** Each time that a duty was done, with what proves it. */
    Register<DutyOccurrence> occurrences() {
        Columns<DutyOccurrence> c = new Columns<>(model, "done duty", DutyOccurrence.class);
        return Register.kept(
                model,
                preferences,
                new Naming<>(
                        "Done duties",
                        "done duty",
                        DutyOccurrence.class,
                        "Each time that a duty was done, with its proof: select a duty and press Done today."),
                List.of(
                        c.text("proof", "Proof", 260, DutyOccurrence::proof, DutyOccurrence::withProof),
                        c.shown("duty", "Duty", 200, model::duty),
                        c.shown("due", "Was due", 110, done -> model.format().date(done.due())),
                        c.pastDate(
                                "on",
                                "Done on",
                                110,
                                DutyOccurrence::doneOn,
                                (done, day) -> day == null ? done : done.withDoneOn(day)),
                        c.person("by", "By", 130, DutyOccurrence::doneBy, DutyOccurrence::withDoneBy)));
    }

    Register<MarkedEvent> events() {
        Columns<MarkedEvent> c = new Columns<>(model, "event", MarkedEvent.class);
        return Register.of(
                model,
                preferences,
                new Naming<>(
                        "Events",
                        "event",
                        MarkedEvent.class,
                        "What happens outside and matters to the launch: unlocks, votes. What was imported is only"
                                + " read."),
                List.of(
                        c.text(
                                "title",
                                "Event",
                                158,
                                MarkedEvent::title,
                                (event, title) -> imported(event) ? event : event.withTitle(title)),
                        c.oneOf("kind", "Kind", 86, EventKind.class, MarkedEvent::kind, MarkedEvent::withKind),
                        c.date("first", "From", 98, MarkedEvent::firstDay, CalendarRegisters::from),
                        c.date("last", "To", 98, MarkedEvent::lastDay, CalendarRegisters::to),
                        Column.<MarkedEvent>text(
                                        "owner",
                                        "Owner",
                                        98,
                                        event -> model.name(model.terms(event).responsible()))
                                .chosenFrom(
                                        event -> model.people(),
                                        (event, name) -> model.changeTerms(
                                                event, terms -> terms.withResponsible(model.person(name)))),
                        Column.<MarkedEvent>text(
                                        "period",
                                        "Comes",
                                        114,
                                        event ->
                                                Periods.words(model.terms(event).period()))
                                .chosen(
                                        Periods.offered(),
                                        (event, word) ->
                                                model.changeTerms(event, terms -> terms.withPeriod(Periods.of(word)))),
                        Column.<MarkedEvent, LocalDate>value(
                                        "next",
                                        "Next",
                                        Columns.DAY,
                                        model::nextDay,
                                        event -> model.format().date(model.nextDay(event)))
                                .keepingWidth(),
                        c.shown("origin", "Origin", 90, event -> imported(event) ? "Imported" : "Typed")),
                project -> Optional.of(new MarkedEvent(
                        model.nextId(), project, EventKind.OTHER, "New event", model.today(), model.today(), "")));
    }

    private static MarkedEvent from(MarkedEvent event, @Nullable LocalDate day) {
        return day == null || imported(event)
                ? event
                : event.with(changed ->
                        changed.firstDay(day).lastDay(event.lastDay().isBefore(day) ? day : event.lastDay()));
    }

    private static MarkedEvent to(MarkedEvent event, @Nullable LocalDate day) {
        return day == null || imported(event)
                ? event
                : event.with(changed ->
                        changed.lastDay(day).firstDay(event.firstDay().isAfter(day) ? day : event.firstDay()));
    }

    private static boolean imported(MarkedEvent event) {
        return !event.uid().isEmpty();
    }
}
