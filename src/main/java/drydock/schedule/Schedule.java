package drydock.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan with dates.
 *
 * @param steps in the order of the network
 * @param reasons why each step starts when it does, in the same order
 * @param goal the launch
 * @param deadline the day that was wished for the goal; null if none was
 * @param today the day from which it was computed
 */
public record Schedule(
        List<PlannedStep> steps,
        List<Reason> reasons,
        PlannedStep goal,
        @Nullable LocalDate deadline,
        LocalDate today) implements Outcome {
    public Schedule {
        steps = List.copyOf(steps);
        reasons = List.copyOf(reasons);
    }

    public Optional<PlannedStep> find(long step) {
        return steps.stream()
                .filter(planned -> planned.activity().step() == step)
                .findFirst();
    }

    Optional<Reason> reason(long step) {
        return reasons.stream()
                .filter(reason -> reason.step().activity().step() == step)
                .findFirst();
    }

    /** The first day on which the goal can be reached, if every step takes as long as is likely. */
    public LocalDate nearest() {
        return goal.end();
    }

    /** Whether the deadline can be met; also true where there is none. */
    public boolean meetsDeadline() {
        return deadline == null || !goal.end().isAfter(deadline);
    }

    /** The steps of which a day more moves the goal by a day, in order of time; what is done moves nothing. */
    public List<PlannedStep> critical() {
        return steps.stream()
                .filter(PlannedStep::isCritical)
                .sorted(Comparator.comparing(PlannedStep::start).thenComparing(PlannedStep::end))
                .toList();
    }

    /** What should have begun before today for the deadline to be met, in order of its latest day. */
    public List<PlannedStep> tooLate() {
        return steps.stream()
                .filter(step -> step.isTooLate(today))
                .sorted(Comparator.comparing(
                        step -> Objects.requireNonNull(step.latest()).start()))
                .toList();
    }
}
