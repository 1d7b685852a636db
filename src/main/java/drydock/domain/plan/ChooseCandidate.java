package drydock.domain.plan;

import drydock.domain.Answer;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Choosing a candidate makes an engagement. The first one of a project takes over what was planned before anybody was
 * chosen, with its dates; each further one gets the usual plan of its own, around the candidate's dates where they are
 * known.
 */
public final class ChooseCandidate {
    private ChooseCandidate() {}

    /** One undo step; a candidate that already has an engagement gets no second one. */
    public static Command choose(Snapshot snapshot, Candidate candidate, Ids ids, WorkingDays calendar) {
        String name = name(snapshot, candidate);
        List<Entity> puts = new ArrayList<>();
        puts.add(candidate.withStatus(CandidateStatus.CHOSEN));
        Collection<Engagement> audits = snapshot.owned(Engagement.class, candidate.project());
        if (audits.stream().noneMatch(audit -> audit.candidate().equals(candidate.id()))) {
            Engagement audit = new Engagement(ids.next(), candidate.project(), candidate.id(), name, null, "");
            puts.add(audit);
            List<Entity> plan = audits.isEmpty() ? adopted(snapshot, audit) : List.of();
            puts.addAll(plan.isEmpty() ? NewPlan.ofEngagement(ids, audit, dates(candidate, calendar)) : plan);
        }
        return Command.put(
                "Choose " + name,
                puts.stream().map(e -> withTerms(e, candidate)).toList());
    }

    /** Takes the choice back: the engagement goes with everything in it, the candidate is considered again. */
    public static Command withdraw(Snapshot snapshot, Engagement audit) {
        List<Change> changes = new ArrayList<>(snapshot.removal(audit));
        snapshot.find(Candidate.class, audit.candidate())
                .filter(candidate -> candidate.status() == CandidateStatus.CHOSEN)
                .map(candidate -> candidate.withStatus(
                        candidate.price() == null ? CandidateStatus.CONSIDERING : CandidateStatus.QUOTED))
                .ifPresent(candidate -> changes.add(new Change.Put(candidate)));
        return new Command("Remove engagement " + audit.title(), changes);
    }

    /** What was planned for no audit in particular, apart from the steps of the project itself. */
    private static List<Entity> adopted(Snapshot snapshot, Engagement audit) {
        Id<Project> project = audit.project();
        List<Entity> adopted = new ArrayList<>();
        snapshot.owned(Milestone.class, project).stream()
                .filter(milestone -> isOfAudit(milestone.kind()))
                .forEach(milestone -> adopted.add(milestone.withEngagement(audit.id())));
        snapshot.owned(Deliverable.class, project)
                .forEach(deliverable -> adopted.add(deliverable.withEngagement(audit.id())));
        snapshot.owned(RetestWindow.class, project).forEach(window -> adopted.add(window.withEngagement(audit.id())));
        return adopted;
    }

    private static boolean isOfAudit(MilestoneKind kind) {
        return switch (kind) {
            case CODE_FREEZE, KICK_OFF, REVIEW_END, DRAFT_REPORT, FIXES_DONE, FINAL_REPORT -> true;
            case PUBLICATION, BOUNTY_LIVE, LAUNCH, OWN -> false;
        };
    }

    private static PlanDates dates(Candidate candidate, WorkingDays calendar) {
        LocalDate start = candidate.earliestStart();
        Integer days = candidate.durationDays();
        return start == null || days == null
                ? PlanDates.undated()
                : PlanDates.around(start, start.plusDays(days - 1L), calendar);
    }

    /** What the candidate said about the retest becomes part of the plan; what was already typed stays. */
    private static Entity withTerms(Entity entity, Candidate candidate) {
        return switch (entity) {
            case RetestWindow window
            when window.terms().isBlank() ->
                switch (candidate.retestIncluded()) {
                    case YES -> window.withTerms("Included in the price");
                    case NO -> window.withTerms("Not included in the price");
                    case UNKNOWN -> window;
                };
            case Deliverable report
            when report.type() == DeliverableType.RETEST_REPORT
                    && report.state() == DeliverableState.WANTED
                    && candidate.retestIncluded() == Answer.NO -> report.withState(DeliverableState.NOT_INCLUDED);
            default -> entity;
        };
    }

    private static String name(Snapshot snapshot, Candidate candidate) {
        return snapshot.find(Auditor.class, candidate.auditor())
                .map(Auditor::name)
                .orElse("a removed auditor");
    }
}
