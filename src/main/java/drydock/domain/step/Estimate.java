package drydock.domain.step;

/**
 * How long a step takes, in working days of whoever does it. One number where nobody doubts it, three where somebody does.
 * Nothing takes no days: an event, which happens on a day.
 *
 * @param best if all goes well, from 0 to {@value #LONGEST}
 * @param likely most likely; between the other two
 * @param worst if much goes wrong
 */
public record Estimate(int best, int likely, int worst) {
    /** Four working years: whatever takes longer is not one step. */
    public static final int LONGEST = 1000;

    /** Happens on a day and takes no time. */
    public static final Estimate EVENT = new Estimate(0, 0, 0);

    public Estimate {
        if (best < 0 || likely < best || worst < likely || worst > LONGEST) {
            throw new IllegalArgumentException("not a best, likely and worst number of days from 0 to " + LONGEST + ": "
                    + best + ", " + likely + ", " + worst);
        }
        if (best == 0 && worst > 0) {
            throw new IllegalArgumentException("what may take time takes at least a day");
        }
    }

    /** Exactly {@code days}. */
    public static Estimate of(int days) {
        return new Estimate(days, days, days);
    }

    public boolean takesNoTime() {
        return worst == 0;
    }

    public boolean leavesNoDoubt() {
        return best == worst;
    }
}
