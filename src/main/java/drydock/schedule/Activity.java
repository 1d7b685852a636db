package drydock.schedule;

import drydock.domain.step.Estimate;
import drydock.domain.step.Wait;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as the computation sees it.
 *
 * @param step identity of the step
 * @param calendar of whoever does it
 * @param fixed what was typed and binds
 * @param waits what it waits for; a step that is not in the network means nothing
 */
public record Activity(
        long step, String title, Estimate estimate, WorkingDays calendar, Fixed fixed, List<Wait> waits) {
    public Activity {
        waits = List.copyOf(waits);
    }

    /**
     * What of a step is not computed.
     *
     * @param pin the day on which it starts; null if that is computed
     * @param done the day on which it was finished; null until then
     * @param missedDays working days lost when it cannot start on its pin, as where a slot lapses; 0 or more
     * @param notBefore the day before which it cannot start, as where a retest window is booked; null if there is none. A pin
     *     says more
     */
    public record Fixed(
            @Nullable LocalDate pin,
            @Nullable LocalDate done,
            int missedDays,
            @Nullable LocalDate notBefore) {
        public static final Fixed NOTHING = new Fixed(null, null, 0, null);

        public static Fixed pin(LocalDate day) {
            return new Fixed(day, null, 0, null);
        }

        public static Fixed done(LocalDate day) {
            return new Fixed(null, day, 0, null);
        }

        public static Fixed notBefore(LocalDate day) {
            return new Fixed(null, null, 0, day);
        }
    }

    public boolean isDone() {
        return fixed.done() != null;
    }

    Activity with(Fixed other) {
        return new Activity(step, title, estimate, calendar, other, waits);
    }

    Activity with(Estimate other) {
        return new Activity(step, title, other, calendar, fixed, waits);
    }

    Activity unpinned() {
        return with(new Fixed(null, fixed.done(), 0, fixed.notBefore()));
    }

    Activity notWaitingFor(long other) {
        List<Wait> left = waits.stream().filter(wait -> wait.after() != other).toList();
        return new Activity(step, title, estimate, calendar, fixed, left);
    }
}
