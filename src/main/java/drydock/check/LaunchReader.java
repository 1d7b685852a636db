package drydock.check;

import drydock.check.model.AuditFacts.Dated;
import drydock.check.model.LaunchFacts;
import drydock.check.model.LaunchFacts.DutyFacts;
import drydock.check.model.LaunchFacts.Safety;
import drydock.check.model.Place;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEntries;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.Rounds;
import drydock.domain.plan.Launches;
import drydock.domain.project.Project;
import drydock.domain.project.Stage;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import drydock.domain.register.DutyKind;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.Occurrence;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is known of a launch and of what must be in place for it. */
final class LaunchReader {
    /** Keys of shipped checklist items that say the same as a register. */
    private static final String INCIDENT_PLAN = "OPS-02";

    private static final String DRILL = "OPS-03";
    private static final String YEARLY_DRILL = "REC-03";
    private static final String LIMITS = "LAU-07";
    private static final String PUBLICATION = "PUB-02";
    private static final String NEXT_REVIEW = "REC-01";

    private final Snapshot snapshot;
    private final Project project;

    LaunchReader(Snapshot snapshot, Project project) {
        this.snapshot = snapshot;
        this.project = project;
    }

    /** @param near days before the launch within which the registers should be filled */
    LaunchFacts facts(LocalDate today, int near) {
        Dated launch = launch();
        LocalDate date = launch.date();
        boolean soon = project.stage().compareTo(Stage.FIX_AND_RETEST) >= 0
                || (date != null && !date.isAfter(today.plusDays(near)));
        return new LaunchFacts(
                project.id(), launch, soon, isSettled(PUBLICATION), safety(today), nextReview(today), duties());
    }

    private Dated launch() {
        Dated dated = AuditReader.dated(Launches.next(snapshot, project.id()), project.id());
        return dated.date() == null
                ? new Dated(project.wantedLaunch(), false, new Place(Project.class, project.id(), "wantedLaunch"))
                : dated;
    }

    private Safety safety(LocalDate today) {
        boolean plan = snapshot.owned(IncidentPlan.class, project.id()).stream()
                .anyMatch(p -> p.responsible() != null && !p.location().isBlank());
        return new Safety(
                List.copyOf(snapshot.owned(Wallet.class, project.id())),
                byTitle(snapshot.owned(PrivilegedRole.class, project.id()).stream(), PrivilegedRole::title),
                byTitle(snapshot.owned(Alert.class, project.id()).stream(), Alert::title),
                List.copyOf(snapshot.owned(BountyProgramme.class, project.id())),
                plan || isSettled(INCIDENT_PLAN),
                lastDrill(today),
                isSettled(LIMITS));
    }

    private static <T> List<T> byTitle(Stream<T> entries, Function<T, String> title) {
        return entries.sorted(Comparator.comparing(title)).toList();
    }

    /** A drill is what a duty of that kind says itself, or an item about drills: a tick of another item is none. */
    private @Nullable LocalDate lastDrill(LocalDate today) {
        Stream<Occurrence> held = snapshot.owned(Duty.class, project.id()).stream()
                .filter(duty -> duty.kind() == DutyKind.INCIDENT_DRILL)
                .flatMap(duty -> snapshot.owned(DutyOccurrence.class, duty.id()).stream());
        Stream<Occurrence> ofItems =
                Stream.of(DRILL, YEARLY_DRILL).flatMap(item -> Rounds.times(snapshot, project.id(), item).stream());
        return Stream.concat(held, ofItems)
                .map(Occurrence::doneOn)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What was said once holds for a year, as the item comes round after that. */
    private boolean nextReview(LocalDate today) {
        boolean said = Rounds.times(snapshot, project.id(), NEXT_REVIEW).stream()
                .map(Occurrence::doneOn)
                .anyMatch(day -> !day.isAfter(today) && day.plusYears(1).isAfter(today));
        return said
                || isSetAside(NEXT_REVIEW)
                || snapshot.owned(Duty.class, project.id()).stream()
                        .filter(duty -> duty.kind() == DutyKind.NEXT_REVIEW)
                        .anyMatch(duty -> DutyDates.of(snapshot, duty).nextDue().isPresent());
    }

    private List<DutyFacts> duties() {
        return snapshot.owned(Duty.class, project.id()).stream()
                .sorted(Comparator.comparing(Duty::title))
                .map(duty -> {
                    DutyDates dates = DutyDates.of(snapshot, duty);
                    return new DutyFacts(
                            duty.kind(),
                            duty.title(),
                            duty.item(),
                            dates.last().map(Occurrence::doneOn).orElse(null),
                            dates.nextDue().orElse(null));
                })
                .toList();
    }

    private boolean isSetAside(String item) {
        return entry(item)
                .filter(entry -> entry.state() == ItemState.NOT_APPLICABLE || entry.state() == ItemState.WAIVED)
                .isPresent();
    }

    private boolean isSettled(String item) {
        return entry(item).filter(entry -> entry.state() != ItemState.OPEN).isPresent();
    }

    private Optional<ChecklistEntry> entry(String item) {
        return ChecklistEntries.of(snapshot, project.id(), item);
    }
}
