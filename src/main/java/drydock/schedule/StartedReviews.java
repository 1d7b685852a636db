package drydock.schedule;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import org.jspecify.annotations.Nullable;

/**
 * The audits of which the review has begun: their slots are no longer held, they are taken.
 *
 * @param schedule null while the project has none: then no review is known to have begun
 */
public record StartedReviews(
        Snapshot snapshot, Id<Project> project, @Nullable Schedule schedule) {
    public boolean contains(Engagement audit) {
        Schedule known = schedule;
        return known != null
                && Steps.of(snapshot, project).of(StepKind.KICK_OFF, audit.id()).stream()
                        .map(Step::id)
                        .flatMap(id -> known.find(id.value()).stream())
                        .anyMatch(planned -> planned.activity().isDone());
    }
}
