package drydock.schedule;

import org.jspecify.annotations.Nullable;

/**
 * How many working days fixing is expected to take: a day for each severe finding expected, at least some days, and at least
 * half as long as the review.
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
     */
    public record Rule(int severePerThousandLines, int leastDays) {
        public static final Rule USUAL = new Rule(4, 3);
    }

    /**
     * What the rule expects.
     *
     * @param nsloc lines under review; null while unknown
     * @param reviewDays working days of the review; null while unknown
     */
    public static FixEffort expected(Rule rule, @Nullable Long nsloc, @Nullable Integer reviewDays) {
        Integer severe = nsloc == null ? null : Math.toIntExact((nsloc * rule.severePerThousandLines() + 999) / 1000);
        int days = Math.max(
                Math.max(rule.leastDays(), severe == null ? 0 : severe), reviewDays == null ? 0 : (reviewDays + 1) / 2);
        return new FixEffort(severe, days);
    }
}
