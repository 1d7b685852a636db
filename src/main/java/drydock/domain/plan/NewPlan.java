package drydock.domain.plan;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the usual records of a plan: milestones, deliverables and one retest window. */
public final class NewPlan {
    private NewPlan() {}

    /** The whole plan of a project that has not chosen an auditor yet. */
    public static List<Entity> ofProject(Ids ids, Id<Project> project, PlanDates dates) {
        return Stream.of(
                        milestones(ids, project, null, dates, Stream.of(PlanStep.values())),
                        deliverables(ids, project, null, dates),
                        Stream.of(retest(ids, project, null, dates)))
                .<Entity>flatMap(part -> part)
                .toList();
    }

    /** What one more audit adds to a project's plan: everything but the steps of the project itself. */
    public static List<Entity> ofEngagement(Ids ids, Engagement engagement, PlanDates dates) {
        Id<Project> project = engagement.project();
        Stream<PlanStep> steps = Stream.of(PlanStep.values()).filter(step -> !step.isOfProject());
        return Stream.of(
                        milestones(ids, project, engagement.id(), dates, steps),
                        deliverables(ids, project, engagement.id(), dates),
                        Stream.of(retest(ids, project, engagement.id(), dates)))
                .<Entity>flatMap(part -> part)
                .toList();
    }

    private static Stream<Milestone> milestones(
            Ids ids,
            Id<Project> project,
            @Nullable Id<Engagement> engagement,
            PlanDates dates,
            Stream<PlanStep> steps) {
        return steps.flatMap(step -> step
                .milestone()
                .map(kind ->
                        new Milestone(ids.next(), project, engagement, kind, step.title(), dates.of(step), null, ""))
                .stream());
    }

    private static Stream<Deliverable> deliverables(
            Ids ids, Id<Project> project, @Nullable Id<Engagement> engagement, PlanDates dates) {
        return Stream.of(UsualDeliverable.values())
                .map(usual -> new Deliverable(
                        ids.next(),
                        project,
                        engagement,
                        usual.type,
                        usual.title,
                        dates.of(usual.due),
                        DeliverableState.WANTED,
                        null,
                        ""));
    }

    private static RetestWindow retest(
            Ids ids, Id<Project> project, @Nullable Id<Engagement> engagement, PlanDates dates) {
        LocalDate opens = dates.of(PlanStep.RETEST_OPENS);
        LocalDate closes = dates.of(PlanStep.RETEST_CLOSES);
        return new RetestWindow(
                ids.next(), project, engagement, "Retest", opens, closes, null, "", "", RetestResult.PENDING, "");
    }

    /** What every order should contain, and with which step it falls due (guide, selection checklist). */
    private enum UsualDeliverable {
        THREAT_MODEL(DeliverableType.THREAT_MODEL, "Threat model", PlanStep.REVIEW_END),
        PROOFS_OF_CONCEPT(DeliverableType.PROOFS_OF_CONCEPT, "Proofs of concept", PlanStep.DRAFT_REPORT),
        DRAFT_REPORT(DeliverableType.DRAFT_REPORT, "Draft report", PlanStep.DRAFT_REPORT),
        RETEST_REPORT(DeliverableType.RETEST_REPORT, "Retest report", PlanStep.RETEST_CLOSES),
        FINAL_REPORT(DeliverableType.FINAL_REPORT, "Final report", PlanStep.FINAL_REPORT),
        DISCLOSURE(DeliverableType.DISCLOSURE, "Disclosure", PlanStep.PUBLICATION);

        private final DeliverableType type;
        private final String title;
        private final PlanStep due;

        UsualDeliverable(DeliverableType type, String title, PlanStep due) {
            this.type = type;
            this.title = title;
            this.due = due;
        }
    }
}
