package drydock.ui.registers;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.register.Absence;
import drydock.domain.register.ReviewContact;
import drydock.domain.step.SlotHold;
import drydock.domain.step.WindowTerms;
import drydock.ui.base.Preferences;
import drydock.ui.control.Column;
import drydock.ui.registers.Columns.Other;
import drydock.ui.registers.Register.Naming;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The registers of what an audit was promised, and of who is there for it. */
record AuditRegisters(RegistersViewModel model, Preferences preferences) {
    private static final Other<Engagement> AUDITS = new Other<>(Engagement.class, Engagement::title, Engagement::id);
    private static final Other<Person> PEOPLE = new Other<>(Person.class, Person::name, Person::id);

    List<Register<?>> all() {
        return List.of(slots(), terms(), contacts(), absences());
    }

    private Register<SlotHold> slots() {
        Columns<SlotHold> c = new Columns<>(model, "slot", SlotHold.class);
        return Register.of(
                model,
                preferences,
                new Naming<>(
                        "Slots",
                        "slot",
                        SlotHold.class,
                        "A slot that an auditor keeps free: until when, and what is lost when it lapses."),
                List.of(
                        c.text("lost", "Lost when it lapses", 260, SlotHold::lost, SlotHold::withLost),
                        audit(c, SlotHold::engagement, SlotHold::withEngagement),
                        c.date(
                                "expires",
                                "Held until",
                                120,
                                SlotHold::expires,
                                (slot, day) -> day == null ? slot : slot.withExpires(day)),
                        c.count(
                                "next",
                                "Next slot",
                                92,
                                0,
                                SlotHold::nextSlotDays,
                                (slot, days) -> slot.withNextSlotDays(Objects.requireNonNullElse(days, 0)))),
                project -> model.firstAudit()
                        .map(audit -> new SlotHold(
                                model.nextId(), audit.id(), model.today().plusDays(14), "The deposit", 0)));
    }

    /** Windows are added on the Plan; here stands what the contract says of them. */
    private Register<RetestWindow> terms() {
        Columns<RetestWindow> c = new Columns<>(model, "retest window", RetestWindow.class);
        return Register.kept(
                model,
                preferences,
                new Naming<>(
                        "Retests",
                        "retest window",
                        RetestWindow.class,
                        "What the contract says of each retest window. Windows are added on the Plan."),
                List.of(
                        c.text("title", "Window", 120, RetestWindow::title, RetestWindow::withTitle),
                        c.date("opens", "Opens", 105, RetestWindow::opens, RetestWindow::withOpens),
                        c.date("closes", "Closes", 105, RetestWindow::closes, RetestWindow::withCloses),
                        c.count("rounds", "Rounds", 92, 0, RetestWindow::rounds, RetestWindow::withRounds),
                        Column.<RetestWindow, Integer>value(
                                        "days",
                                        "Days a round",
                                        116,
                                        window -> model.terms(window).reviewDays(),
                                        window -> model.terms(window).reviewDays() == null
                                                ? ""
                                                : String.valueOf(
                                                        model.terms(window).reviewDays()))
                                .atRight()
                                .checked(typed -> typed.isBlank() || isDays(typed) ? "" : "A whole number, 1 or more.")
                                .edited((window, typed) -> {
                                    if (typed.isBlank() || isDays(typed)) {
                                        model.changeTerms(
                                                window,
                                                terms -> terms.withReviewDays(model.format()
                                                        .typed()
                                                        .count(typed)
                                                        .orElse(null)));
                                    }
                                }),
                        Column.<RetestWindow, LocalDate>value(
                                        "included",
                                        "Included until",
                                        128,
                                        window -> model.terms(window).contractEnd(),
                                        window -> model.format()
                                                .date(model.terms(window).contractEnd()))
                                .checked(typed -> typed.isBlank()
                                                || model.format()
                                                        .typed()
                                                        .date(typed)
                                                        .isPresent()
                                        ? ""
                                        : "A day, such as 2026-05-03.")
                                .edited((window, typed) -> {
                                    var day = model.format().typed().date(typed);
                                    if (typed.isBlank() || day.isPresent()) {
                                        model.changeTerms(window, terms -> terms.withContractEnd(day.orElse(null)));
                                    }
                                }),
                        ofTerms("after", "Price after that", WindowTerms::priceAfter, WindowTerms::withPriceAfter),
                        ofTerms("hand-over", "To hand over", WindowTerms::handOver, WindowTerms::withHandOver)));
    }

    private Column<RetestWindow> ofTerms(
            String id,
            String title,
            Function<WindowTerms, String> get,
            BiFunction<WindowTerms, String, WindowTerms> set) {
        return Column.<RetestWindow>text(id, title, 130, window -> get.apply(model.terms(window)))
                .edited((window, typed) -> model.changeTerms(window, terms -> set.apply(terms, typed.strip())));
    }

    private boolean isDays(String typed) {
        return model.format()
                .typed()
                .count(typed)
                .filter(days -> days >= 1 && days <= 1000)
                .isPresent();
    }

    private Register<ReviewContact> contacts() {
        Columns<ReviewContact> c = new Columns<>(model, "review contact", ReviewContact.class);
        return Register.of(
                model,
                preferences,
                new Naming<>(
                        "Contacts",
                        "review contact",
                        ReviewContact.class,
                        "Who answers the reviewers, and on which days; without days for the whole review."),
                List.of(
                        c.other("person", "Person", 200, PEOPLE, ReviewContact::person, ReviewContact::withPerson),
                        audit(c, ReviewContact::engagement, ReviewContact::withEngagement),
                        c.date("first", "From", 130, ReviewContact::firstDay, ReviewContact::withFirstDay),
                        c.date("last", "To", 130, ReviewContact::lastDay, ReviewContact::withLastDay)),
                project -> model.firstAudit()
                        .flatMap(audit -> model.firstPerson()
                                .map(person ->
                                        new ReviewContact(model.nextId(), audit.id(), person.id(), null, null))));
    }

    private Register<Absence> absences() {
        Columns<Absence> c = new Columns<>(model, "absence", Absence.class);
        return Register.of(
                model,
                preferences,
                new Naming<>("Absences", "absence", Absence.class, "Days on which somebody cannot be asked."),
                List.of(
                        c.other(
                                "person",
                                "Person",
                                200,
                                PEOPLE,
                                Absence::person,
                                (absence, person) -> person == null ? absence : absence.withPerson(person)),
                        c.date("first", "From", 130, Absence::firstDay, AuditRegisters::from),
                        c.date("last", "To", 130, Absence::lastDay, AuditRegisters::to),
                        c.text("reason", "Reason", 220, Absence::reason, Absence::withReason)),
                project -> model.firstPerson()
                        .map(person -> new Absence(model.nextId(), person.id(), model.today(), model.today(), "")));
    }

    private static Absence from(Absence absence, @Nullable LocalDate day) {
        return day == null
                ? absence
                : absence.with(changed ->
                        changed.firstDay(day).lastDay(absence.lastDay().isBefore(day) ? day : absence.lastDay()));
    }

    private static Absence to(Absence absence, @Nullable LocalDate day) {
        return day == null
                ? absence
                : absence.with(changed ->
                        changed.lastDay(day).firstDay(absence.firstDay().isAfter(day) ? day : absence.firstDay()));
    }

    private static <T extends Entity> Column<T> audit(
            Columns<T> c, Function<T, @Nullable Id<Engagement>> get, BiFunction<T, Id<Engagement>, T> set) {
        return c.other(
                "audit", "Audit", 200, AUDITS, get, (entry, audit) -> audit == null ? entry : set.apply(entry, audit));
    }
}
