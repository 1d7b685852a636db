package drydock.domain.step;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the plan beside the real one, kept as what it changes: the plan goes on changing underneath.
 *
 * @param changes at most one per step; for a step that is gone it means nothing
 */
@RecordBuilder
public record WhatIf(Id<WhatIf> id, Id<Project> project, String title, List<StepChange> changes)
        implements Entity, WhatIfBuilder.With {
    public WhatIf {
        changes = List.copyOf(changes);
        if (changes.stream().map(StepChange::step).distinct().count() < changes.size()) {
            throw new IllegalArgumentException("two changes to one step");
        }
    }

    /**
     * What is different about a step.
     *
     * @param step its identity
     * @param estimate null if the same
     * @param start ISO date to which it is pinned here; an empty text if a pin of the plan is let go here; null if the same
     */
    public record StepChange(
            long step,
            @Nullable Estimate estimate,
            @Nullable String start) {
        public StepChange {
            if (start != null && !start.isEmpty()) {
                Objects.requireNonNull(LocalDate.parse(start));
            }
        }

        Step in(Step real) {
            Step changed = estimate == null ? real : real.withEstimate(estimate);
            if (start == null) {
                return changed;
            }
            return start.isEmpty()
                    ? changed.withPinned(false).withDate(null)
                    : changed.withPinned(true).withDate(LocalDate.parse(start));
        }
    }

    /** This copy with one more change, in place of an earlier one to the same step. */
    public WhatIf with(StepChange change) {
        List<StepChange> next = new ArrayList<>(changes);
        next.removeIf(earlier -> earlier.step() == change.step());
        next.add(change);
        return withChanges(next);
    }

    /** This copy with another duration for a step, or with the plan's own where {@code estimate} is that. */
    public WhatIf with(Step real, Estimate estimate) {
        StepChange before = change(real);
        return with(
                new StepChange(real.id().value(), estimate.equals(real.estimate()) ? null : estimate, before.start()));
    }

    /** This copy with a step pinned to start on {@code day}; null lets it go. */
    public WhatIf withPin(Step real, @Nullable LocalDate day) {
        String start = day == null ? real.pinned() ? "" : null : day.toString();
        return with(new StepChange(real.id().value(), change(real).estimate(), start));
    }

    /** The day to which a step is pinned here and not in the plan. */
    public Optional<LocalDate> pin(Step real) {
        return Optional.ofNullable(change(real).start())
                .filter(start -> !start.isEmpty())
                .map(LocalDate::parse);
    }

    private StepChange change(Step real) {
        return changes.stream()
                .filter(change -> change.step() == real.id().value())
                .findFirst()
                .orElse(new StepChange(real.id().value(), null, null));
    }

    /** The real steps as they are in this copy. */
    public List<Step> steps(List<Step> real) {
        Map<Long, StepChange> byStep =
                changes.stream().collect(Collectors.toMap(StepChange::step, Function.identity()));
        return real.stream()
                .map(step -> {
                    StepChange change = byStep.get(step.id().value());
                    return change == null ? step : change.in(step);
                })
                .toList();
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
