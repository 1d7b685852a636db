package drydock.ui.overview;

import drydock.check.model.Verdict.Finding;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.Freshness;
import drydock.domain.checklist.Phase;
import drydock.domain.overview.Gate;
import drydock.domain.overview.NextAction;
import drydock.domain.overview.Overview;
import drydock.domain.overview.Task;
import drydock.domain.overview.Waiting;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Plan;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.repository.CommitNames;
import drydock.domain.repository.OpenChange;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.scope.ScopeWarning;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.ui.base.Format;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import drydock.ui.base.Place;
import drydock.ui.base.Studio;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the open project looks like at a glance, in words, and where each of its parts leads. */
final class OverviewViewModel {
    private final Studio studio;
    private final LatestReport checks;
    private @Nullable Project project;

    OverviewViewModel(Studio studio, LatestReport checks) {
        this.studio = studio;
        this.checks = checks;
    }

    /** What the plan checks came to, once they did. */
    ReadOnlyObjectProperty<LatestReport.State> checks() {
        return checks.state();
    }

    /** Goes to what a plan check found. */
    void open(Finding finding) {
        studio.navigator().goKey(Place.CHECKS, finding.key());
    }

    /** The project at a glance; empty if none is open. */
    Optional<Glance> show(Frame frame) {
        project = frame.project().orElse(null);
        checks.ask(frame);
        return frame.project().map(p -> glance(frame.snapshot(), p, frame.today()));
    }

    /** Why an action is among the next ones. */
    String reason(NextAction action, Gate gate) {
        LocalDate due = action.task().due();
        return switch (action.reason()) {
            case LATE -> "Late since " + format().date(due);
            case BLOCKER -> "Blocker, due " + format().date(due);
            case NEXT_GATE ->
                switch (gate) {
                    case ORDER -> "Before the order";
                    case START -> "Before the review";
                    case LAUNCH -> "Before launch";
                    case NONE -> "Due again";
                };
        };
    }

    /** Who is waited for. */
    String name(Waiting.Party party) {
        Snapshot now = studio.session().snapshot().get();
        return switch (party) {
            case Waiting.Party.Someone(Id<Person> id) ->
                now.find(Person.class, id).map(Person::name).orElse("A removed person");
            case Waiting.Party.Auditing(Id<Engagement> id) ->
                now.find(Engagement.class, id).map(Engagement::title).orElse("A removed audit");
            case Waiting.Party.Nobody ignored -> "Nobody took these on";
        };
    }

    /** How much waits: "3 tasks, 1 of them late". */
    String amount(Waiting waiting) {
        int count = waiting.tasks().size();
        String tasks = count == 1 ? "1 task" : format().number(count) + " tasks";
        return waiting.late() == 0 ? tasks : tasks + ", " + format().number(waiting.late()) + " late";
    }

    /** Where an audit stands. */
    String standing(AuditLine line) {
        String ordered = line.audit().orderedOn() == null
                ? "Not ordered yet"
                : "Ordered " + format().date(line.audit().orderedOn());
        String retest = line.retests().isEmpty()
                ? "no retest planned"
                : line.retests().size() == 1 ? "1 retest" : line.retests().size() + " retests";
        return ordered + ", " + line.received() + " of " + line.owed() + " deliverables here, " + retest;
    }

    /** What is decided, or still to be decided, about what changed since the audit. */
    String words(OpenChange change) {
        String what = "From the audited commit " + CommitNames.brief(change.earlier()) + " to "
                + CommitNames.brief(change.later());
        return change.decision()
                .map(review -> what + ": decided on " + format().date(review.decidedOn()) + ", the changes ask for "
                        + review.decided().words() + ".")
                .orElse(what + " nobody decided what the changes ask for.");
    }

    /** Goes to where {@code task} is done. */
    void open(Task task) {
        if (project == null) {
            return;
        }
        switch (task) {
            case Task.OfChecklist ofChecklist ->
                studio.navigator()
                        .openKey(
                                project.id(),
                                Place.CHECKLIST,
                                ofChecklist.item().key());
            case Task.OfPlan ofPlan ->
                studio.navigator().open(project.id(), Place.PLAN, ofPlan.row().id());
        }
    }

    void go(Place place) {
        studio.navigator().go(place);
    }

    Format format() {
        return studio.format();
    }

    private Glance glance(Snapshot snapshot, Project shown, LocalDate today) {
        Checklist checklist = Checklist.of(
                studio.bundle().checklist(),
                studio.bundle().vocabulary(),
                snapshot,
                shown.id(),
                new Freshness(today, Set.of()));
        List<Phase> blocked = checklist.phases().stream()
                .filter(phase -> phase.progress().openBlockers() > 0)
                .toList();
        long candidates = snapshot.owned(Candidate.class, shown.id()).stream()
                .filter(candidate -> candidate.status() != CandidateStatus.DECLINED)
                .count();
        return new Glance(
                shown,
                Overview.of(shown, Plan.of(snapshot, shown.id()), checklist, today),
                blocked,
                audits(snapshot, shown),
                (int) candidates,
                ScopeTotals.of(snapshot.owned(ScopeItem.class, shown.id())),
                ScopeWarning.of(snapshot, shown.id()),
                OpenChange.of(snapshot, shown.id()));
    }

    private static List<AuditLine> audits(Snapshot snapshot, Project shown) {
        return snapshot.owned(Engagement.class, shown.id()).stream()
                .sorted(Comparator.comparing(Engagement::title, String.CASE_INSENSITIVE_ORDER))
                .map(audit -> AuditLine.of(
                        audit,
                        snapshot.owned(Deliverable.class, audit.id()),
                        List.copyOf(snapshot.owned(RetestWindow.class, audit.id()))))
                .toList();
    }
}
