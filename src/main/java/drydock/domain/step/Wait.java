package drydock.domain.step;

import drydock.domain.Id;

/**
 * What a step waits for. Kept inside the step that waits, so that neither can be stored without the other; where the step
 * waited for is gone, it means nothing.
 *
 * @param after identity of the step that it waits for
 * @param lag working days between, counted in the calendar of the one that waits; negative where they overlap
 */
public record Wait(long after, Join join, int lag) {
    /** The largest lag either way, in working days. */
    public static final int LONGEST_LAG = Estimate.LONGEST;

    public Wait {
        if (Math.abs(lag) > LONGEST_LAG) {
            throw new IllegalArgumentException("a lag is at most " + LONGEST_LAG + " working days, not " + lag);
        }
    }

    public static Wait after(Step step, int lag) {
        return new Wait(step.id().value(), Join.AFTER_END, lag);
    }

    boolean isFor(Id<Step> step) {
        return after == step.value();
    }

    /** Which ends are joined. */
    public enum Join {
        /** Starts when the other has ended: work on the next working day, an event on the very day; then the lag. */
        AFTER_END,
        /** Starts on the day on which the other starts, after the lag. */
        WITH_START
    }
}
