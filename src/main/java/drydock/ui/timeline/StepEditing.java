package drydock.ui.timeline;

import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.step.Estimate;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.domain.step.Wait;
import drydock.domain.step.WhatIf;
import drydock.domain.step.WhatIfCommands;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the commands that change a step: of the plan, or of the what-if copy that is looked at. */
record StepEditing(ComputedPlan plan) {
    Command estimated(Step step, Estimate estimate) {
        WhatIf copy = copy();
        return copy == null
                ? plan.commands().edit(step.withEstimate(estimate))
                : WhatIfCommands.change(copy.with(real(step), estimate));
    }

    Command pinned(Step step, LocalDate day) {
        WhatIf copy = copy();
        return copy == null ? plan.commands().pin(step, day) : WhatIfCommands.change(copy.withPin(real(step), day));
    }

    Command unpinned(Step step) {
        WhatIf copy = copy();
        return copy == null ? plan.commands().unpin(step) : WhatIfCommands.change(copy.withPin(real(step), null));
    }

    /** {@code second} waits for {@code first}; where it did already, it no longer does. */
    Command linked(Step first, Step second) {
        boolean known = second.waits().stream()
                .anyMatch(wait -> wait.after() == first.id().value());
        return known ? plan.commands().unlink(second, first) : plan.commands().link(second, Wait.after(first, 0));
    }

    /** A step of one's own that waits for {@code before}; nothing waits for it yet. */
    Command added(Ids ids, Step before) {
        int last = plan.source().steps().steps().stream()
                .mapToInt(Step::position)
                .max()
                .orElse(0);
        return plan.commands()
                .add(new Step(
                        ids.next(),
                        plan.project(),
                        before.engagement(),
                        StepKind.OWN,
                        "New step",
                        Estimate.of(3),
                        StepKind.OWN.worker(),
                        false,
                        null,
                        null,
                        List.of(Wait.after(before, 0)),
                        "",
                        last + 1));
    }

    /** The launch stays: everything is planned for it. */
    Command removed(Step step) {
        return step.kind() == StepKind.LAUNCH
                ? new Command("Remove nothing", List.of())
                : plan.commands().remove(step);
    }

    /** {@code before} with another likely duration, and best and worst around it. */
    static Estimate likely(Estimate before, int days) {
        int likely = Math.clamp(days, 1, Estimate.LONGEST);
        return new Estimate(Math.min(before.best(), likely), likely, Math.max(before.worst(), likely));
    }

    private @Nullable WhatIf copy() {
        return plan.source().copy();
    }

    /** The step as it is in the plan itself. */
    private Step real(Step step) {
        return Steps.of(plan.snapshot(), plan.project()).find(step.id()).orElse(step);
    }
}
