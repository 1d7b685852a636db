package drydock.schedule;

import org.jspecify.annotations.Nullable;

/**
 * How many working days fixing is expected to take: a day for each severe finding expected, at least some days, and at least
 * a share of the review, half of it unless the founder says otherwise.
 *
 * @param severe expected findings of high or medium severity; null while the size is unknown
 * @param days working days
 */
public record FixEffort(@Nullable Integer severe, int days) {
    /**
     * The rule, which the founder may edit.
     *
     * @param severePerThousandLines expected findings of high or medium severity per 1,000 nSLOC. The default of 4 is our own:
     *     no public figure tells findings by size (Cyfrin's 208 private audits, 2026-04, have 15 findings in the median and
     *     2.05 critical and high ones on average, at sizes that are not told)
     * @param leastDays working days, however small the code
     * @param reviewPercent share of the review's working days. The default of half is our own
     */
    public record Rule(int severePerThousandLines, int leastDays, int reviewPercent) {
        public static final Rule USUAL = new Rule(4, 3, 50);
    }

    /**
     * What the rule expects.
     *
     * @param nsloc lines under review; null while unknown
     * @param reviewDays working days of the review; null while unknown
     */
    public static FixEffort expected(Rule rule, @Nullable Long nsloc, @Nullable Integer reviewDays) {
        Integer severe = nsloc == null ? null : share(nsloc, rule.severePerThousandLines(), 1000);
        int days = Math.max(
                Math.max(rule.leastDays(), severe == null ? 0 : severe),
                reviewDays == null ? 0 : share(reviewDays, rule.reviewPercent(), 100));
        return new FixEffort(severe, days);
    }

    /** Rounded up. */
    private static int share(long of, long parts, long whole) {
        return (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(of * parts, whole));
    }
}
