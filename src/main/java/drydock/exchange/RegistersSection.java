package drydock.exchange;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import drydock.domain.register.EventDays;
import drydock.domain.register.EventTerms;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.Occurrence;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Reviews;
import drydock.domain.register.Wallet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The registers of a project as Markdown: who holds power, who watches, what comes round again and when. */
record RegistersSection(Snapshot snapshot, Id<Project> project, LocalDate today) {
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
                        new Register("Events", events()))
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
                            duty.item());
                });
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
        return new CsvTable(
                titles,
                snapshot.owned(type, project).stream()
                        .sorted(Comparator.comparing(order)
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
