package drydock.exchange;

import drydock.bundle.Bundle;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Absence;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.EventDays;
import drydock.domain.register.EventTerms;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.Occurrence;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.ReviewContact;
import drydock.domain.register.Reviews;
import drydock.domain.register.Wallet;
import drydock.domain.step.SlotHold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The registers of a project as Markdown: who holds power, who watches, what comes round again and when. */
record RegistersSection(Snapshot snapshot, Id<Project> project, Bundle bundle, LocalDate today) {
    private record Register(String title, CsvTable table) {}

    /** Registers without an entry are left out, and the heading where none has one. */
    void write(MarkdownText text) {
        List<Register> filled = List.of(
                        new Register("Wallets", wallets()),
                        new Register("Roles", roles()),
                        new Register("Alerts", alerts()),
                        new Register("Incident plan", incidentPlans()),
                        new Register("Bounty", bounties()),
                        new Register("Duties", duties()),
                        new Register("Done duties", doneDuties()),
                        new Register("Events", events()),
                        new Register("Slots", slots()),
                        new Register("Contacts", contacts()),
                        new Register("Absences", absences()))
                .stream()
                .filter(register -> !register.table().rows().isEmpty())
                .toList();
        if (!filled.isEmpty()) {
            text.heading(2, "Registers");
        }
        for (Register register : filled) {
            text.heading(3, register.title());
            text.table(register.table());
        }
    }

    private CsvTable wallets() {
        return table(
                List.of("Wallet", "Address", "Kind", "Signers", "Must sign", "Kept by", "Also", "Next review", "Notes"),
                Wallet.class,
                Wallet::title,
                wallet -> List.of(
                        wallet.title(),
                        wallet.address(),
                        PlainWords.of(wallet.kind()),
                        PlainWords.of(wallet.signers()),
                        PlainWords.of(wallet.threshold()),
                        name(wallet.holder()),
                        uses(wallet),
                        review(wallet),
                        wallet.notes()));
    }

    private static String uses(Wallet wallet) {
        return Stream.of(wallet.deployer() ? "deployer" : "", wallet.dailyUse() ? "daily use" : "")
                .filter(use -> !use.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private CsvTable roles() {
        return table(
                List.of("Role", "Held by", "What it may do", "Next review", "Notes"),
                PrivilegedRole.class,
                PrivilegedRole::title,
                role -> List.of(
                        role.title(),
                        snapshot.find(Wallet.class, role.wallet())
                                .map(Wallet::title)
                                .orElse("nobody said"),
                        role.mayDo(),
                        review(role),
                        role.notes()));
    }

    private CsvTable alerts() {
        return table(
                List.of("Event", "Watches role", "Owner", "First action", "Last tested"),
                Alert.class,
                Alert::title,
                alert -> List.of(
                        alert.title(),
                        snapshot.find(PrivilegedRole.class, alert.role())
                                .map(PrivilegedRole::title)
                                .orElse(""),
                        name(alert.responsible()),
                        alert.firstAction(),
                        PlainWords.of(alert.testedOn())));
    }

    private CsvTable incidentPlans() {
        return table(
                List.of("Where it is", "Led by", "Last reviewed", "Next review", "Notes"),
                IncidentPlan.class,
                IncidentPlan::location,
                plan -> List.of(
                        plan.location(),
                        name(plan.responsible()),
                        PlainWords.of(plan.reviewedOn()),
                        review(plan),
                        plan.notes()));
    }

    private CsvTable bounties() {
        return table(
                List.of("Link", "Live on", "Highest reward", "Reports go to", "Next review", "Notes"),
                BountyProgramme.class,
                BountyProgramme::link,
                bounty -> List.of(
                        bounty.link(),
                        PlainWords.of(bounty.liveOn()),
                        PlainWords.of(bounty.highest(), bounty.currency()),
                        name(bounty.responsible()),
                        review(bounty),
                        bounty.notes()));
    }

    private CsvTable duties() {
        return table(
                List.of("Duty", "Kind", "Owner", "Period", "Last done", "Next due", "Keeps fresh"),
                Duty.class,
                Duty::title,
                duty -> {
                    DutyDates dates = DutyDates.of(snapshot, duty);
                    return List.of(
                            duty.title(),
                            PlainWords.of(duty.kind()),
                            name(duty.responsible()),
                            duty.period().isEmpty() ? "once" : duty.period(),
                            PlainWords.of(dates.last().map(Occurrence::doneOn).orElse(null)),
                            PlainWords.of(dates.nextDue().orElse(null)),
                            item(duty.item()));
                });
    }

    private CsvTable doneDuties() {
        return table(
                List.of("Duty", "Was due", "Done on", "By", "Proof"),
                snapshot.owned(Duty.class, project).stream()
                        .flatMap(duty -> snapshot.owned(DutyOccurrence.class, duty.id()).stream()),
                done -> done.doneOn() + " " + title(done),
                done -> List.of(
                        title(done),
                        PlainWords.of(done.due()),
                        PlainWords.of(done.doneOn()),
                        name(done.doneBy()),
                        done.proof()));
    }

    private String title(DutyOccurrence done) {
        return snapshot.get(Duty.class, done.duty()).title();
    }

    private CsvTable slots() {
        return table(
                List.of("Audit", "Held until", "Lost when it lapses", "Working days to the next slot"),
                audits().flatMap(audit -> snapshot.owned(SlotHold.class, audit.id()).stream()),
                slot -> PlainWords.of(slot.expires()),
                slot -> List.of(
                        audit(slot.engagement()),
                        PlainWords.of(slot.expires()),
                        slot.lost(),
                        PlainWords.of(slot.nextSlotDays())));
    }

    private CsvTable contacts() {
        return table(
                List.of("Audit", "Person", "From", "To"),
                audits().flatMap(audit -> snapshot.owned(ReviewContact.class, audit.id()).stream()),
                contact -> audit(contact.engagement()) + " " + name(contact.person()),
                contact -> List.of(
                        audit(contact.engagement()),
                        name(contact.person()),
                        PlainWords.of(contact.firstDay()),
                        PlainWords.of(contact.lastDay())));
    }

    private CsvTable absences() {
        return table(
                List.of("Person", "From", "To", "Reason"),
                snapshot.all(Person.class).stream()
                        .flatMap(person -> snapshot.owned(Absence.class, person.id()).stream()),
                absence -> absence.firstDay() + " " + name(absence.person()),
                absence -> List.of(
                        name(absence.person()),
                        PlainWords.of(absence.firstDay()),
                        PlainWords.of(absence.lastDay()),
                        absence.reason()));
    }

    private Stream<Engagement> audits() {
        return snapshot.owned(Engagement.class, project).stream();
    }

    private String audit(Id<Engagement> audit) {
        return snapshot.get(Engagement.class, audit).title();
    }

    /** The title of a checklist item; its key where there is none of that key any more. */
    private String item(String key) {
        return bundle.checklist().stream()
                .filter(item -> item.id().equals(key))
                .map(ItemDefinition::title)
                .findFirst()
                .orElse(key);
    }

    private CsvTable events() {
        return table(
                List.of("Event", "Kind", "From", "To", "Owner", "Period"),
                MarkedEvent.class,
                MarkedEvent::title,
                event -> {
                    EventDays days = EventDays.of(snapshot, event, today);
                    EventTerms terms = snapshot.owned(EventTerms.class, event.id()).stream()
                            .findFirst()
                            .orElse(null);
                    return List.of(
                            event.title(),
                            PlainWords.of(event.kind()),
                            PlainWords.of(days.first()),
                            PlainWords.of(days.last()),
                            terms == null ? "" : name(terms.responsible()),
                            terms == null || terms.period().isEmpty() ? "once" : terms.period());
                });
    }

    private <T extends Entity> CsvTable table(
            List<String> titles, Class<T> type, Function<T, String> order, Function<T, List<String>> row) {
        return table(titles, snapshot.owned(type, project).stream(), order, row);
    }

    private static <T extends Entity> CsvTable table(
            List<String> titles, Stream<T> entries, Function<T, String> order, Function<T, List<String>> row) {
        return new CsvTable(
                titles,
                entries.sorted(Comparator.comparing(order)
                                .thenComparingLong(entry -> entry.id().value()))
                        .map(row)
                        .toList());
    }

    private String review(Entity entry) {
        return PlainWords.of(new Reviews(snapshot, project).next(entry).orElse(null));
    }

    private String name(@Nullable Id<Person> person) {
        return snapshot.find(Person.class, person).map(Person::name).orElse("");
    }
}
