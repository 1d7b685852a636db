package drydock.domain.step;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All steps of a project.
 *
 * @param steps by place, then identity
 * @param stored whether they are in the workspace; the usual ones are not until something is changed
 */
public record Steps(List<Step> steps, boolean stored) {
    public static final Comparator<Step> IN_ORDER = Comparator.comparingInt(Step::position)
            .thenComparingLong(step -> step.id().value());

    public Steps {
        steps = steps.stream().sorted(IN_ORDER).toList();
    }

    /**
     * The stored steps; or the usual ones. An audit that came after they were stored takes over the steps that were planned
     * for no audit in particular, as it takes over their lines of the dated list; a further one gets the usual ones.
     */
    public static Steps of(Snapshot snapshot, Id<Project> project) {
        List<Engagement> audits = snapshot.owned(Engagement.class, project).stream()
                .sorted(Comparator.comparingLong(audit -> audit.id().value()))
                .toList();
        Map<Id<Step>, Step> steps = new LinkedHashMap<>();
        Stream.concat(Stream.of(project), audits.stream().map(Engagement::id))
                .flatMap(owner -> snapshot.owned(Step.class, owner).stream())
                .forEach(step -> steps.put(step.id(), step));
        if (steps.isEmpty()) {
            return UsualSteps.of(snapshot, project);
        }
        boolean stored = true;
        for (Engagement audit : audits) {
            if (snapshot.owned(Step.class, audit.id()).isEmpty()) {
                stored = false;
                ofNewAudit(snapshot, audit, List.copyOf(steps.values())).forEach(step -> steps.put(step.id(), step));
            }
        }
        return new Steps(List.copyOf(steps.values()), stored);
    }

    private static Collection<Step> ofNewAudit(Snapshot snapshot, Engagement audit, List<Step> known) {
        List<Step> waiting = known.stream()
                .filter(step -> step.engagement() == null && !step.kind().isOfProject())
                .map(step -> step.withEngagement(audit.id()))
                .toList();
        return waiting.isEmpty() ? UsualSteps.ofAudit(snapshot, audit, known) : waiting;
    }

    public Optional<Step> find(Id<Step> id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The steps of a kind that belong to {@code audit}, in order. */
    public List<Step> of(StepKind kind, @Nullable Id<Engagement> audit) {
        return steps.stream()
                .filter(step -> step.kind() == kind && Objects.equals(step.engagement(), audit))
                .toList();
    }

    /** The first launch among them. */
    public Optional<Step> launch() {
        return steps.stream().filter(step -> step.kind() == StepKind.LAUNCH).findFirst();
    }

    public Steps withSteps(List<Step> changed) {
        return new Steps(changed, stored);
    }
}
