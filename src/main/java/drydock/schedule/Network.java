package drydock.schedule;

import drydock.domain.step.Estimate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All steps of a plan.
 *
 * @param activities each with an identity of its own
 * @param goal identity of the step that everything is for: the launch
 */
public record Network(List<Activity> activities, long goal) {
    public Network {
        activities = List.copyOf(activities);
        if (activities.stream().noneMatch(activity -> activity.step() == goal)) {
            throw new IllegalArgumentException("the goal is none of the steps");
        }
        if (activities.stream().map(Activity::step).distinct().count() != activities.size()) {
            throw new IllegalArgumentException("two steps have one identity");
        }
    }

    /** The same plan with a step pinned to {@code day}; what a missed day costs stays the same. */
    public Network pinned(long step, LocalDate day) {
        return with(
                step,
                activity -> activity.with(new Activity.Fixed(
                        day,
                        activity.fixed().done(),
                        activity.fixed().missedDays(),
                        activity.fixed().notBefore())));
    }

    /** The same plan with another duration of a step. */
    public Network estimated(long step, Estimate estimate) {
        return with(step, activity -> activity.with(estimate));
    }

    Network with(long step, UnaryOperator<Activity> change) {
        return new Network(
                activities.stream()
                        .map(activity -> activity.step() == step ? change.apply(activity) : activity)
                        .toList(),
                goal);
    }
}
