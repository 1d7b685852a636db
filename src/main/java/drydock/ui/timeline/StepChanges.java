package drydock.ui.timeline;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.step.WhatIf;
import drydock.schedule.Refusal;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes a plan only where a possible one comes of it; else it says why not, and what would make way. */
final class StepChanges {
    private final Studio studio;
    private final Runnable onRefused;
    /** What was worked out of a change that is being painted, so that it is not worked out twice. */
    private @Nullable ComputedPlan painted;

    /** @param onRefused runs when the plan stays as it was */
    StepChanges(Studio studio, Runnable onRefused) {
        this.studio = studio;
        this.onRefused = onRefused;
    }

    /** The plan, or the copy, as it is while its change is being painted; empty at other times and of others. */
    Optional<ComputedPlan> painted(Frame frame, Id<Project> project, @Nullable WhatIf copy) {
        return Optional.ofNullable(painted)
                .filter(plan -> plan.isOf(project, copy) && plan.today().equals(frame.today()));
    }

    /** @param before the plan, or the copy, that {@code command} changes at {@code row} */
    void perform(ComputedPlan before, GanttRow row, Command command) {
        if (command.changes().isEmpty()) {
            onRefused.run();
            return;
        }
        ComputedPlan then = then(before, command).orElse(null);
        List<Refusal> refused = then == null ? List.of() : then.refusedSince(before);
        if (refused.isEmpty()) {
            // of what was changed beside it since the plan was worked out, that knows nothing
            painted = studio.session().snapshot().get().equals(before.snapshot()) ? then : null;
            studio.session().perform(command);
            painted = null;
        } else {
            Refusal first = refused.getFirst();
            refuse(row, first.text(studio.format()::date), wayOut(first, row));
        }
    }

    /** Says that nothing was changed: why, and what to do instead. */
    void refuse(GanttRow row, String why, String instead) {
        studio.desktop().notifier().problem(new Problem(why, "“" + row.title() + "” stays as it was.", instead));
        onRefused.run();
    }

    private static Optional<ComputedPlan> then(ComputedPlan before, Command command) {
        Snapshot after = before.snapshot().with(command.changes());
        WhatIf changed = before.source().copy() == null
                ? null
                : after.find(WhatIf.class, before.source().copy().id()).orElse(null);
        return ComputedPlan.of(new Frame(after, before.project(), before.today()), before.project(), changed);
    }

    private String wayOut(Refusal refusal, GanttRow row) {
        return switch (refusal) {
            case Refusal.Circle ignored -> "Remove one of these waits first.";
            case Refusal.LatePin late
            when late.step().step() == row.id() ->
                "Choose " + studio.format().date(late.earliest()) + " or a later day, or move what it waits for first.";
            case Refusal.LatePin late ->
                "Let “" + late.step().title() + "” go first, or pin it to "
                        + studio.format().date(late.earliest()) + " or later.";
        };
    }
}
