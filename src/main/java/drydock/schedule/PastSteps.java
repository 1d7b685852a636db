package drydock.schedule;

import drydock.domain.step.Wait;
import drydock.schedule.Activity.Fixed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes for done what nobody ticked but what must be over, because something that waited for its end has happened: once the
 * kick-off was, preparing and asking for quotes hold nothing up any more.
 */
record PastSteps(List<Activity> activities) {
    List<Activity> settled() {
        Map<Long, LocalDate> over = new HashMap<>();
        Map<Long, Activity> byStep = new HashMap<>();
        activities.forEach(activity -> byStep.put(activity.step(), activity));
        for (Activity activity : activities) {
            LocalDate done = activity.fixed().done();
            if (done != null) {
                settle(activity, done, byStep, over, new HashSet<>());
            }
        }
        return activities.stream()
                .map(activity -> {
                    LocalDate day = over.get(activity.step());
                    return day == null || activity.isDone()
                            ? activity
                            : new Activity(
                                    activity.step(),
                                    activity.title(),
                                    activity.estimate(),
                                    activity.calendar(),
                                    Fixed.done(day),
                                    activity.waits());
                })
                .toList();
    }

    /** The earliest day by which something that waited was done counts. */
    private static void settle(
            Activity activity, LocalDate day, Map<Long, Activity> byStep, Map<Long, LocalDate> over, Set<Long> seen) {
        for (Wait wait : activity.waits()) {
            Activity before = byStep.get(wait.after());
            if (wait.join() == Wait.Join.AFTER_END && before != null && seen.add(before.step())) {
                over.merge(before.step(), day, (a, b) -> a.isBefore(b) ? a : b);
                settle(before, day, byStep, over, seen);
            }
        }
    }
}
