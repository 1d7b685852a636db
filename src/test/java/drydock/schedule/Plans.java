package drydock.schedule;

import drydock.domain.step.Estimate;
import drydock.domain.step.Wait;
import drydock.domain.time.WorkingDays;
import drydock.schedule.Activity.Fixed;
import java.time.LocalDate;
import java.util.List;

/** Small plans for tests. */
final class Plans {
    private Plans() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Activity work(long step, String title, int days, Wait... waits) {
        return work(step, title, Estimate.of(days), waits);
    }

    static Activity work(long step, String title, Estimate estimate, Wait... waits) {
        return new Activity(step, title, estimate, WorkingDays.MONDAY_TO_FRIDAY, Fixed.NOTHING, List.of(waits));
    }

    static Activity event(long step, String title, Wait... waits) {
        return work(step, title, Estimate.EVENT, waits);
    }

    static Activity fixed(Activity activity, Fixed fixed) {
        return new Activity(
                activity.step(), activity.title(), activity.estimate(), activity.calendar(), fixed, activity.waits());
    }

    static Activity in(WorkingDays calendar, Activity activity) {
        return new Activity(
                activity.step(), activity.title(), activity.estimate(), calendar, activity.fixed(), activity.waits());
    }

    static Wait after(long step) {
        return new Wait(step, Wait.Join.AFTER_END, 0);
    }

    static Wait after(long step, int lag) {
        return new Wait(step, Wait.Join.AFTER_END, lag);
    }

    static Wait with(long step) {
        return new Wait(step, Wait.Join.WITH_START, 0);
    }

    static Network network(Activity... activities) {
        return new Network(List.of(activities), activities[activities.length - 1].step());
    }

    static Schedule schedule(Network network, String today, String deadline) {
        return (Schedule) Scheduler.schedule(network, day(today), deadline == null ? null : day(deadline));
    }

    static PlannedStep step(Schedule schedule, long step) {
        return schedule.find(step).orElseThrow();
    }
}
