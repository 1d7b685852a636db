package drydock.ui.palette;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Fact;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.OwnItem;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.quote.ContactEntry;
import drydock.domain.quote.Quote;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import drydock.domain.repository.DeltaReview;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeNone;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.Decision;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.Rating;
import drydock.ui.base.Navigator;
import drydock.ui.base.Place;
import java.util.Optional;

/** Where each kind of thing is to be seen. */
record Destinations(Navigator navigator) {
    /**
     * Where a thing stands.
     *
     * @param kind what it is, in a word
     * @param go takes the user there
     */
    record Destination(String kind, Runnable go) {}

    /** Where {@code entity} is to be seen; empty for what no screen shows by itself. */
    Optional<Destination> of(Entity entity, Snapshot snapshot) {
        return switch (entity) {
            case Project project -> destination("Project", () -> navigator.open(project.id(), Place.OVERVIEW));
            case Auditor auditor -> destination("Auditor", () -> navigator.go(Place.AUDITORS, auditor.id()));
            case Fact fact -> destination("Fact", () -> navigator.go(Place.AUDITORS, fact.auditor()));
            case Person person -> destination("Person", () -> navigator.go(Place.PEOPLE, person.id()));
            case ScopeItem item -> of("Scope item", item.project(), Place.SCOPE, item.id());
            case ScopeNone none -> of("Scope", none.project(), Place.SCOPE, none.id());
            case Candidate candidate -> of("Candidate", candidate.project(), Place.COMPARE, candidate.id());
            case Rating rating -> candidate(snapshot, rating.candidate());
            case DiligenceAnswer answer -> candidate(snapshot, answer.candidate());
            case Quote quote -> decision("Quote", snapshot, quote.candidate(), quote.id());
            case ContactEntry entry -> decision("Contact log", snapshot, entry.candidate(), entry.id());
            case Decision decision -> decision("Decision", snapshot, decision.candidate(), decision.id());
            case Engagement engagement -> of("Engagement", engagement.project(), Place.PLAN, engagement.id());
            case Deliverable due -> of("Deliverable", due.project(), Place.PLAN, due.id());
            case RetestWindow window -> of("Retest window", window.project(), Place.PLAN, window.id());
            case Milestone milestone -> of("Milestone", milestone.project(), Place.PLAN, milestone.id());
            case DeltaReview review -> of("Decision about changes", review.project(), Place.CHANGES, review.id());
            case ChecklistEntry entry -> item(entry.project(), entry.item());
            case OwnItem item -> item(item.project(), item.key());
            case Evidence evidence -> evidence(evidence, snapshot);
            case ItemOccurrence time -> item(time.project(), time.item());
            case DutyOccurrence time ->
                snapshot.find(Duty.class, time.duty())
                        .flatMap(duty -> of("Done duty", duty.project(), Place.REGISTERS, time.id()));
            case Wallet wallet -> of("Wallet", wallet.project(), Place.REGISTERS, wallet.id());
            case PrivilegedRole role -> of("Role", role.project(), Place.REGISTERS, role.id());
            case Alert alert -> of("Alert", alert.project(), Place.REGISTERS, alert.id());
            case IncidentPlan plan -> of("Incident plan", plan.project(), Place.REGISTERS, plan.id());
            case BountyProgramme bounty -> of("Bounty", bounty.project(), Place.REGISTERS, bounty.id());
            case Duty duty -> of("Duty", duty.project(), Place.REGISTERS, duty.id());
            case MarkedEvent event -> of("Event", event.project(), Place.REGISTERS, event.id());
            default -> Optional.empty();
        };
    }

    private Optional<Destination> evidence(Evidence evidence, Snapshot snapshot) {
        if (evidence.entry() != null) {
            return snapshot.find(ChecklistEntry.class, evidence.entry()).flatMap(entry -> of(entry, snapshot));
        }
        if (evidence.deliverable() != null) {
            return snapshot.find(Deliverable.class, evidence.deliverable()).flatMap(due -> of(due, snapshot));
        }
        return snapshot.find(DiligenceAnswer.class, evidence.answer()).flatMap(answer -> of(answer, snapshot));
    }

    private Optional<Destination> candidate(Snapshot snapshot, Id<Candidate> id) {
        return snapshot.find(Candidate.class, id).flatMap(candidate -> of(candidate, snapshot));
    }

    private Optional<Destination> decision(String kind, Snapshot snapshot, Id<Candidate> owner, Id<?> id) {
        return snapshot.find(Candidate.class, owner)
                .flatMap(candidate -> of(kind, candidate.project(), Place.DECISION, id));
    }

    private Optional<Destination> item(Id<Project> project, String key) {
        return destination("Checklist item", () -> navigator.openKey(project, Place.CHECKLIST, key));
    }

    private Optional<Destination> of(String kind, Id<Project> project, Place place, Id<?> id) {
        return destination(kind, () -> navigator.open(project, place, id));
    }

    private static Optional<Destination> destination(String kind, Runnable go) {
        return Optional.of(new Destination(kind, go));
    }
}
