package drydock.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step with its computed dates.
 *
 * @param start first day, as early as possible
 * @param end last day, included
 * @param latest the latest dates that still meet the deadline; null for what the goal does not wait for, and what is done
 * @param room working days, in its own calendar, by which it can slip before the goal itself slips; null as above
 */
public record PlannedStep(
        Activity activity,
        LocalDate start,
        LocalDate end,
        @Nullable Latest latest,
        @Nullable Integer room) {
    /**
     * The latest dates that meet the deadline.
     *
     * @param slack working days, in the step's own calendar, between the earliest and the latest start; negative where the
     *     deadline cannot be met
     */
    public record Latest(LocalDate start, LocalDate end, int slack) {}

    /** Working days that it takes, 0 for an event. */
    public int workingDays() {
        return activity.estimate().takesNoTime() ? 0 : activity.calendar().between(start.minusDays(1), end);
    }

    /** Whether a day more in it moves the goal by a day. */
    public boolean isCritical() {
        return room != null && room <= 0;
    }

    /** Whether it should have begun before {@code today}, or will end too late although it has begun. */
    public boolean isTooLate(LocalDate today) {
        if (latest == null || activity.isDone()) {
            return false;
        }
        return start.isBefore(today)
                ? latest.end().isBefore(end)
                : latest.start().isBefore(today);
    }
}
