package drydock.domain.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many working days before the launch each step is planned. The founder sees and edits them; the plan is nothing but
 * these numbers counted back from the launch date.
 *
 * @param daysBeforeLaunch one number, 0 or more, for every step; the launch's is 0
 */
public record PlanOffsets(Map<PlanStep, Integer> daysBeforeLaunch) {
    /** Two weeks: published guidance for less than 1,000 lines is one to two (SEAL, external security reviews). */
    public static final int USUAL_REVIEW_DAYS = 10;

    /** Working days between the retest's end and the launch, in case the retest finds something. Our own default. */
    private static final int BUFFER = 5;

    /** The shortest retest worth planning. Our own default; firms name from one day (Sherlock) upwards. */
    private static final int RETEST_DAYS = 3;

    /** The shortest time for fixing, for a review without serious findings. Our own default. */
    private static final int LEAST_REMEDIATION = 3;

    /** Days between the last change and the start: Sherlock asks for 3, Code4rena for 2. */
    private static final int FREEZE_LEAD = 3;

    /** Six weeks from the first mail to the start: quotes take one or two, and good firms' slots are booked ahead. */
    private static final int CONTACT_LEAD = 30;

    public PlanOffsets {
        EnumMap<PlanStep, Integer> all = new EnumMap<>(PlanStep.class);
        for (PlanStep step : PlanStep.values()) {
            int days = daysBeforeLaunch.getOrDefault(step, 0);
            if (days < 0 || (step == PlanStep.LAUNCH && days != 0)) {
                throw new IllegalArgumentException(step + " cannot be " + days + " working days before the launch");
            }
            all.put(step, days);
        }
        daysBeforeLaunch = Collections.unmodifiableMap(all);
    }

    /** The usual plan around a review of {@link #USUAL_REVIEW_DAYS}. */
    public static PlanOffsets usual() {
        return usual(USUAL_REVIEW_DAYS);
    }

    /**
     * The usual plan. Time to fix is half of the review, at least {@link #LEAST_REMEDIATION} days, and begins when the
     * draft report is there, a day after the review.
     *
     * @param reviewDays working days of the review, 1 or more
     */
    public static PlanOffsets usual(int reviewDays) {
        if (reviewDays < 1) {
            throw new IllegalArgumentException("a review takes at least a day, not " + reviewDays);
        }
        int remediation = Math.max(LEAST_REMEDIATION, (reviewDays + 1) / 2);
        int retestOpens = BUFFER + RETEST_DAYS - 1;
        int draft = retestOpens + remediation;
        int reviewEnd = draft + 1;
        int kickOff = reviewEnd + reviewDays - 1;
        EnumMap<PlanStep, Integer> days = new EnumMap<>(PlanStep.class);
        days.put(PlanStep.CONTACT_AUDITORS, kickOff + CONTACT_LEAD);
        days.put(PlanStep.CODE_FREEZE, kickOff + FREEZE_LEAD);
        days.put(PlanStep.KICK_OFF, kickOff);
        days.put(PlanStep.REVIEW_END, reviewEnd);
        days.put(PlanStep.DRAFT_REPORT, draft);
        days.put(PlanStep.FIXES_DONE, retestOpens + 1);
        days.put(PlanStep.RETEST_OPENS, retestOpens);
        days.put(PlanStep.RETEST_CLOSES, BUFFER);
        // within the buffer: the final report is written after the retest, and read before the launch
        days.put(PlanStep.FINAL_REPORT, 3);
        days.put(PlanStep.PUBLICATION, 2);
        days.put(PlanStep.BOUNTY_LIVE, 1);
        days.put(PlanStep.LAUNCH, 0);
        return new PlanOffsets(days);
    }

    public int of(PlanStep step) {
        return daysBeforeLaunch.getOrDefault(step, 0);
    }

    public PlanOffsets with(PlanStep step, int days) {
        EnumMap<PlanStep, Integer> changed = new EnumMap<>(daysBeforeLaunch);
        changed.put(step, days);
        return new PlanOffsets(changed);
    }

    /** Working days that the earliest step needs before the launch. */
    public int longest() {
        return Collections.max(daysBeforeLaunch.values());
    }
}
