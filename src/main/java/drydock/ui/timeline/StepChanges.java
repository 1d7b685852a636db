package drydock.ui.timeline;

import drydock.domain.Command;
import drydock.domain.Problem;
import drydock.domain.Snapshot;
import drydock.domain.step.WhatIf;
import drydock.schedule.Refusal;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.util.List;

/** Changes a plan only where a possible one comes of it; else it says why not, and what would make way. */
final class StepChanges {
    private final Studio studio;
    private final Runnable onRefused;

    /** @param onRefused runs when the plan stays as it was */
    StepChanges(Studio studio, Runnable onRefused) {
        this.studio = studio;
        this.onRefused = onRefused;
    }

    /** @param before the plan, or the copy, that {@code command} changes at {@code row} */
    void perform(ComputedPlan before, GanttRow row, Command command) {
        if (command.changes().isEmpty()) {
            onRefused.run();
            return;
        }
        List<Refusal> refused = refused(before, command);
        if (refused.isEmpty()) {
            studio.session().perform(command);
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

    private static List<Refusal> refused(ComputedPlan before, Command command) {
        Snapshot after = before.snapshot().with(command.changes());
        WhatIf changed = before.source().copy() == null
                ? null
                : after.find(WhatIf.class, before.source().copy().id()).orElse(null);
        return ComputedPlan.of(new Frame(after, before.project(), before.today()), before.project(), changed)
                .map(then -> then.refusedSince(before))
                .orElse(List.of());
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
