package drydock.domain.sample;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.step.Estimate;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.domain.step.Wait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sample's steps: the usual ones, with a long doubt about fixing, the retests held to the days that the auditor
 * booked, and a second round for what the first one leaves. So the wished launch can be met, but not for certain.
 */
final class SampleSteps {
    private static final Estimate FIXING = new Estimate(3, 6, 25);
    private static final Estimate FIXING_AGAIN = new Estimate(2, 5, 12);
    private static final Estimate SECOND_ROUND = new Estimate(1, 2, 6);
    private static final int RETEST_TO_FINAL = 2;
    private static final int BUFFER = 5;

    private final Map<StepKind, Step> steps = new LinkedHashMap<>();

    private SampleSteps(Snapshot sample, Id<Project> project) {
        Steps.of(sample, project).steps().forEach(step -> steps.put(step.kind(), step));
    }

    /** @param sample with all other records of the project */
    static List<Entity> records(Snapshot sample, Id<Project> project, Ids ids) {
        return new SampleSteps(sample, project).make(ids);
    }

    private List<Entity> make(Ids ids) {
        Step first = step(StepKind.RETEST).withPinned(true);
        Step again = after(first, StepKind.OWN, "Fix what the retest leaves", FIXING_AGAIN, ids);
        Step second = after(again, StepKind.RETEST, "Second retest", SECOND_ROUND, ids)
                .withPinned(true);
        steps.put(StepKind.RETEST, first);
        steps.put(StepKind.FIX, step(StepKind.FIX).withEstimate(FIXING));
        for (Map.Entry<StepKind, Integer> waiting : Map.of(
                        StepKind.FINAL_REPORT, RETEST_TO_FINAL, StepKind.LAUNCH, BUFFER)
                .entrySet()) {
            Step waits = step(waiting.getKey()).without(first.id());
            steps.put(waiting.getKey(), waits.with(Wait.after(second, waiting.getValue())));
        }
        List<Entity> records = new ArrayList<>(inOrder(steps.values(), first));
        records.addAll(List.of(again, second));
        return List.copyOf(records);
    }

    private Step step(StepKind kind) {
        return Objects.requireNonNull(steps.get(kind), kind::title);
    }

    /** Makes room for the two further steps behind the first retest. */
    private static List<Step> inOrder(Collection<Step> usual, Step first) {
        return usual.stream()
                .map(step -> step.position() > first.position() ? step.withPosition(step.position() + 2) : step)
                .toList();
    }

    private static Step after(Step before, StepKind kind, String title, Estimate estimate, Ids ids) {
        return new Step(
                ids.next(),
                before.project(),
                before.engagement(),
                kind,
                title,
                estimate,
                kind.worker(),
                false,
                null,
                null,
                List.of(Wait.after(before, 0)),
                "",
                before.position() + 1);
    }
}
