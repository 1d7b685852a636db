package drydock.check;

import drydock.check.model.AuditFacts;
import drydock.check.model.AuditFacts.Away;
import drydock.check.model.AuditFacts.Contact;
import drydock.check.model.AuditFacts.Dated;
import drydock.check.model.Place;
import drydock.check.model.QuoteFacts;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Absence;
import drydock.domain.register.ReviewContact;
import drydock.domain.repository.ScopeReferences;
import drydock.domain.step.WindowTerms;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is known of one audit. A line that belongs to no audit stands in for every audit that has none of its kind. */
final class AuditReader {
    private final Snapshot snapshot;
    private final Project project;

    AuditReader(Snapshot snapshot, Project project) {
        this.snapshot = snapshot;
        this.project = project;
    }

    /** @param audit null for what was planned before any audit was ordered */
    AuditFacts facts(@Nullable Engagement audit, @Nullable QuoteFacts accepted) {
        RetestWindow retest = lastRetest(audit);
        return new AuditFacts(
                audit,
                new AuditFacts.Dates(
                        milestone(audit, MilestoneKind.KICK_OFF),
                        milestone(audit, MilestoneKind.REVIEW_END),
                        milestone(audit, MilestoneKind.PUBLICATION),
                        disclosure(audit),
                        project.id()),
                new AuditFacts.Retesting(
                        retest,
                        retest == null
                                ? null
                                : snapshot.owned(WindowTerms.class, retest.id()).stream()
                                        .findFirst()
                                        .orElse(null)),
                new AuditFacts.Order(
                        accepted,
                        audit == null
                                ? null
                                : ScopeReferences.ordered(snapshot, audit.id()).orElse(null),
                        List.copyOf(own(Deliverable.class, audit, Deliverable::engagement))),
                audit == null ? List.of() : contacts(audit));
    }

    private @Nullable RetestWindow lastRetest(@Nullable Engagement audit) {
        return own(RetestWindow.class, audit, RetestWindow::engagement).stream()
                .max(Comparator.comparing(RetestWindow::opens, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(RetestWindow::closes, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingLong(window -> window.id().value()))
                .orElse(null);
    }

    private Dated milestone(@Nullable Engagement audit, MilestoneKind kind) {
        List<Milestone> all = own(Milestone.class, audit, Milestone::engagement).stream()
                .filter(m -> m.kind() == kind)
                .toList();
        List<Milestone> found = all.isEmpty() ? ofProject(kind).toList() : all;
        return dated(
                found.stream()
                        .min(Comparator.comparing(Milestone::date, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparingLong(m -> m.id().value())),
                project.id());
    }

    static Dated dated(Optional<Milestone> milestone, Id<Project> project) {
        return milestone
                .map(m -> new Dated(
                        m.doneOn() == null ? m.date() : m.doneOn(),
                        m.doneOn() != null,
                        new Place(Milestone.class, m.id(), "date")))
                .orElse(new Dated(null, false, new Place(Project.class, project, "plan")));
    }

    private Stream<Milestone> ofProject(MilestoneKind kind) {
        return snapshot.owned(Milestone.class, project.id()).stream().filter(m -> m.kind() == kind);
    }

    private Dated disclosure(@Nullable Engagement audit) {
        return own(Deliverable.class, audit, Deliverable::engagement).stream()
                .filter(d -> d.type() == DeliverableType.DISCLOSURE && d.state() == DeliverableState.AGREED)
                .findFirst()
                .map(d -> new Dated(d.due(), d.isHere(), new Place(Deliverable.class, d.id(), "due")))
                .orElse(new Dated(null, false, new Place(Project.class, project.id(), "plan")));
    }

    private List<Contact> contacts(Engagement audit) {
        return snapshot.owned(ReviewContact.class, audit.id()).stream()
                .flatMap(contact -> snapshot.find(Person.class, contact.person()).stream()
                        .map(person -> new Contact(
                                person.name(),
                                contact.firstDay(),
                                contact.lastDay(),
                                snapshot.owned(Absence.class, person.id()).stream()
                                        .map(away -> new Away(away.firstDay(), away.lastDay()))
                                        .toList())))
                .sorted(Comparator.comparing(Contact::name))
                .toList();
    }

    private <T extends Entity> List<T> own(
            Class<T> type, @Nullable Engagement audit, Function<T, @Nullable Id<Engagement>> engagement) {
        if (audit != null) {
            return List.copyOf(snapshot.owned(type, audit.id()));
        }
        return snapshot.owned(type, project.id()).stream()
                .filter(entity -> engagement.apply(entity) == null)
                .toList();
    }
}
