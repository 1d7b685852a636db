package drydock.domain.step;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that must happen on the way to launch. Its date is computed; a pinned one starts on the day that was typed.
 *
 * @param engagement the audit it belongs to; null where it concerns the whole project
 * @param estimate how long it takes
 * @param worker whose working days count
 * @param pinned whether the typed date binds the computation
 * @param date the first day as typed, where no line of the dated list stands for the step; null if not typed
 * @param doneOn the day on which it was finished, where no line of the dated list says it; null until then
 * @param waits what it waits for, at most one for each other step
 * @param position place among the steps of its project, from 0
 */
@RecordBuilder
public record Step(
        Id<Step> id,
        Id<Project> project,
        @Nullable Id<Engagement> engagement,
        StepKind kind,
        String title,
        Estimate estimate,
        Worker worker,
        boolean pinned,
        @Nullable LocalDate date,
        @Nullable LocalDate doneOn,
        List<Wait> waits,
        String notes,
        int position)
        implements Entity, StepBuilder.With {
    public Step {
        waits = List.copyOf(waits);
    }

    /** This step waiting as {@code wait} says, in place of an earlier wait for the same step. */
    public Step with(Wait wait) {
        return withWaits(Stream.concat(
                        waits.stream().filter(earlier -> earlier.after() != wait.after()), Stream.of(wait))
                .toList());
    }

    /** This step no longer waiting for {@code other}. */
    public Step without(Id<Step> other) {
        return withWaits(waits.stream().filter(wait -> !wait.isFor(other)).toList());
    }

    @Override
    public Id<?> owner() {
        return engagement == null ? project : engagement;
    }
}
