package drydock.domain.workflow;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEntries;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.OwnItem;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeNone;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deep copy of a project under identities of its own. What was planned, compared and agreed is kept with its dates.
 * What was done or proved is not: it happened in the original, and a copy that claimed it would give a false all-clear.
 * So milestones are ahead again, received deliverables are agreed, retests pending, ticked and waived items open with
 * their owner and due date, and only due-diligence answers, which are about the auditor, keep their evidence.
 */
public final class ProjectCopy {
    private final Snapshot snapshot;
    private final Project project;
    private final Id<Project> copy;
    private final Ids ids;
    private final Map<Id<?>, Id<?>> newIds = new HashMap<>();
    private final List<Entity> records = new ArrayList<>();

    private ProjectCopy(Snapshot snapshot, Project project, Id<Project> copy, Ids ids) {
        this.snapshot = snapshot;
        this.project = project;
        this.copy = copy;
        this.ids = ids;
    }

    /**
     * Makes a copy to try something out or to plan the next audit, in one undo step.
     *
     * @param copy identity of the copy, drawn by the caller, who opens it next
     */
    public static Command duplicate(Snapshot snapshot, Project project, Id<Project> copy, Ids ids) {
        return Command.put("Duplicate " + project.name(), new ProjectCopy(snapshot, project, copy, ids).records());
    }

    private List<Entity> records() {
        records.add(project.withId(copy)
                .withName("Copy of " + project.name())
                .withArchived(false)
                .withSample(false));
        snapshot.owned(ScopeItem.class, project.id())
                .forEach(item -> records.add(item.withId(ids.next()).withProject(copy)));
        snapshot.owned(ScopeNone.class, project.id())
                .forEach(none -> records.add(none.withId(ids.next()).withProject(copy)));
        records.addAll(RepositoryCopy.of(snapshot, project.id(), copy, ids));
        snapshot.owned(CriterionWeight.class, project.id())
                .forEach(weight -> records.add(weight.withId(ids.next()).withProject(copy)));
        records.addAll(DecisionCopy.ofProject(snapshot, project.id(), copy, ids));
        snapshot.owned(Candidate.class, project.id()).forEach(this::candidate);
        snapshot.owned(Engagement.class, project.id()).forEach(this::engagement);
        plan(project.id());
        checklist();
        records.addAll(new ScheduleCopy(snapshot, copy, ids, newIds).of(project.id()));
        return List.copyOf(records);
    }

    private void candidate(Candidate candidate) {
        Id<Candidate> id = renew(candidate.id());
        records.add(candidate.withId(id).withProject(copy));
        snapshot.owned(Rating.class, candidate.id())
                .forEach(rating -> records.add(rating.withId(ids.next()).withCandidate(id)));
        records.addAll(DecisionCopy.ofCandidate(snapshot, candidate.id(), id, ids));
        for (DiligenceAnswer answer : snapshot.owned(DiligenceAnswer.class, candidate.id())) {
            Id<DiligenceAnswer> answerId = ids.next();
            records.add(answer.withId(answerId).withCandidate(id));
            snapshot.owned(Evidence.class, answer.id())
                    .forEach(proof -> records.add(proof.withId(ids.next()).withAnswer(answerId)));
        }
    }

    private void engagement(Engagement audit) {
        records.add(audit.withId(renew(audit.id()))
                .withProject(copy)
                .withCandidate(renewed(audit.candidate()))
                .withOrderedOn(null));
        plan(audit.id());
    }

    private void plan(Id<?> owner) {
        for (Milestone milestone : snapshot.owned(Milestone.class, owner)) {
            records.add(milestone
                    .withId(ids.next())
                    .withProject(copy)
                    .withEngagement(audit(milestone.engagement()))
                    .withDoneOn(null));
        }
        for (Deliverable deliverable : snapshot.owned(Deliverable.class, owner)) {
            records.add(deliverable
                    .withId(ids.next())
                    .withProject(copy)
                    .withEngagement(audit(deliverable.engagement()))
                    .withState(owed(deliverable.state()))
                    .withReceivedOn(null));
        }
        for (RetestWindow window : snapshot.owned(RetestWindow.class, owner)) {
            records.add(window.withId(renew(window.id()))
                    .withProject(copy)
                    .withEngagement(audit(window.engagement()))
                    .withResult(RetestResult.PENDING)
                    .withResultNote(""));
        }
    }

    private static DeliverableState owed(DeliverableState state) {
        return switch (state) {
            case RECEIVED, ACCEPTED -> DeliverableState.AGREED;
            case WANTED, AGREED, NOT_INCLUDED -> state;
        };
    }

    private void checklist() {
        Map<String, String> ownKeys = new HashMap<>();
        for (OwnItem item : snapshot.owned(OwnItem.class, project.id())) {
            OwnItem copied = item.withId(ids.next()).withProject(copy);
            ownKeys.put(item.key(), copied.key());
            records.add(copied);
        }
        for (ChecklistEntry entry : ChecklistEntries.of(snapshot, project.id()).values()) {
            records.add(reopened(entry)
                    .withId(ids.next())
                    .withProject(copy)
                    .withItem(ownKeys.getOrDefault(entry.item(), entry.item())));
        }
    }

    private static ChecklistEntry reopened(ChecklistEntry entry) {
        return switch (entry.state()) {
            case DONE, WAIVED ->
                entry.withState(ItemState.OPEN)
                        .withReason("")
                        .withDecidedBy(null)
                        .withDecidedOn(null);
            case OPEN, NOT_APPLICABLE -> entry;
        };
    }

    private <T> Id<T> renew(Id<T> id) {
        Id<T> renewed = ids.next();
        newIds.put(id, renewed);
        return renewed;
    }

    private @Nullable Id<Engagement> audit(@Nullable Id<Engagement> id) {
        return id == null ? null : renewed(id);
    }

    @SuppressWarnings("unchecked") // renew() stored an identity of the same kind
    private <T> Id<T> renewed(Id<T> id) {
        return (Id<T>) Objects.requireNonNull(newIds.get(id), "copied before what it belongs to");
    }
}
