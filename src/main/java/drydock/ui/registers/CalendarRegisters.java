package drydock.ui.registers;

import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.EventKind;
import drydock.domain.register.MarkedEvent;
import drydock.ui.base.Preferences;
import drydock.ui.base.Words;
import drydock.ui.control.Column;
import drydock.ui.registers.Register.Choices;
import drydock.ui.registers.Register.Columns;
import drydock.ui.registers.Register.Naming;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The registers of what comes round again and of what happens outside. */
record CalendarRegisters(RegistersViewModel model, Preferences preferences) {
    /** ISO periods by the words for them. */
    private static final Map<String, String> PERIODS = new TreeMap<>(Map.of(
            "Once", "", "Every month", "P1M", "Every 3 months", "P3M", "Every 6 months", "P6M", "Every year", "P1Y"));

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
                        c.text("title", "Duty", 200, Duty::title, Duty::withTitle),
                        c.choice(
                                "kind",
                                "Kind",
                                130,
                                new Choices<>(
                                        duty -> Words.of(duty.kind()),
                                        duty -> Stream.of(DutyKind.values())
                                                .map(Words::of)
                                                .toList(),
                                        (duty, word) -> duty.withKind(kind(word)))),
                        c.choice(
                                "owner",
                                "Owner",
                                110,
                                new Choices<>(
                                        duty -> model.name(duty.responsible()),
                                        duty -> model.people(),
                                        (duty, name) -> duty.withResponsible(model.person(name)))),
                        c.choice(
                                "period",
                                "Comes",
                                120,
                                new Choices<>(
                                        duty -> words(duty.period()),
                                        duty -> List.copyOf(PERIODS.keySet()),
                                        (duty, word) -> duty.withPeriod(PERIODS.getOrDefault(word, "")))),
                        c.date(
                                "first",
                                "First due",
                                110,
                                Duty::firstDue,
                                (duty, day) -> day == null ? duty : duty.withFirstDue(day)),
                        Column.<Duty, LocalDate>value(
                                "next",
                                "Next due",
                                110,
                                duty -> model.nextDue(duty).orElse(null),
                                duty -> model.format().date(model.nextDue(duty).orElse(null)))),
                project -> new Duty(
                        model.nextId(),
                        project,
                        DutyKind.KEY_ROTATION,
                        "New duty",
                        null,
                        "P3M",
                        model.today().plusMonths(3),
                        1,
                        ""));
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
                                260,
                                MarkedEvent::title,
                                (event, title) -> imported(event) ? event : event.withTitle(title)),
                        c.choice(
                                "kind",
                                "Kind",
                                120,
                                new Choices<>(
                                        event -> Words.of(event.kind()),
                                        event -> Stream.of(EventKind.values())
                                                .map(Words::of)
                                                .toList(),
                                        (event, word) -> event.withKind(eventKind(word)))),
                        c.date("first", "From", 120, MarkedEvent::firstDay, CalendarRegisters::from),
                        c.date("last", "To", 120, MarkedEvent::lastDay, CalendarRegisters::to),
                        Column.text("origin", "Origin", 120, event -> imported(event) ? "Imported" : "Typed")),
                project -> new MarkedEvent(
                        model.nextId(), project, EventKind.OTHER, "New event", model.today(), model.today(), ""));
    }

    private static MarkedEvent from(MarkedEvent event, @Nullable LocalDate day) {
        return day == null || imported(event)
                ? event
                : new MarkedEvent(
                        event.id(),
                        event.project(),
                        event.kind(),
                        event.title(),
                        day,
                        event.lastDay().isBefore(day) ? day : event.lastDay(),
                        "");
    }

    private static MarkedEvent to(MarkedEvent event, @Nullable LocalDate day) {
        return day == null || imported(event)
                ? event
                : new MarkedEvent(
                        event.id(),
                        event.project(),
                        event.kind(),
                        event.title(),
                        event.firstDay().isAfter(day) ? day : event.firstDay(),
                        day,
                        "");
    }

    private static boolean imported(MarkedEvent event) {
        return !event.uid().isEmpty();
    }

    private static String words(String period) {
        return PERIODS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(period))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(period);
    }

    private static DutyKind kind(String word) {
        return Stream.of(DutyKind.values())
                .filter(kind -> Words.of(kind).equals(word))
                .findFirst()
                .orElse(DutyKind.OTHER);
    }

    private static EventKind eventKind(String word) {
        return Stream.of(EventKind.values())
                .filter(kind -> Words.of(kind).equals(word))
                .findFirst()
                .orElse(EventKind.OTHER);
    }
}
