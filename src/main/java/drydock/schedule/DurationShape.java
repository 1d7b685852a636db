package drydock.schedule;

import drydock.domain.step.Estimate;

/** How a duration is spread between its best and its worst. */
public enum DurationShape {
    /**
     * PERT's beta distribution: more weight on what is likely, thin tails. Shape parameters 1 + 4 (likely - best) / (worst -
     * best) and 1 + 4 (worst - likely) / (worst - best); Malcolm, Roseboom, Clark and Fazar, "Application of a technique for
     * research and development program evaluation", 1959, with the usual weight of 4.
     */
    PERT_BETA {
        @Override
        double[] quantiles(int count, double best, double likely, double worst) {
            double range = worst - best;
            double[] unit = betaQuantiles(count, 1 + 4 * (likely - best) / range, 1 + 4 * (worst - likely) / range);
            for (int i = 0; i < count; i++) {
                unit[i] = best + range * unit[i];
            }
            return unit;
        }
    },
    /** Straight lines up to what is likely and down again: fatter tails, for those who distrust their estimates. */
    TRIANGULAR {
        @Override
        double[] quantiles(int count, double best, double likely, double worst) {
            double range = worst - best;
            double peak = (likely - best) / range;
            double[] days = new double[count];
            for (int i = 0; i < count; i++) {
                double p = (i + 0.5) / count;
                days[i] = p < peak
                        ? best + Math.sqrt(p * range * (likely - best))
                        : worst - Math.sqrt((1 - p) * range * (worst - likely));
            }
            return days;
        }
    };

    /** Quantiles at the middles of {@code count} equal parts of probability; {@code worst} is more than {@code best}. */
    abstract double[] quantiles(int count, double best, double likely, double worst);

    /**
     * The same in whole days, as work is planned.
     *
     * @return one value where the estimate is certain
     */
    int[] days(int count, Estimate estimate) {
        if (estimate.leavesNoDoubt()) {
            return new int[] {estimate.likely()};
        }
        double[] exact = quantiles(count, estimate.best(), estimate.likely(), estimate.worst());
        int[] days = new int[count];
        for (int i = 0; i < count; i++) {
            days[i] = Math.toIntExact(Math.round(exact[i]));
        }
        return days;
    }

    /** Inverts the distribution function, summed up over a fine grid; both parameters lie between 1 and 5. */
    private static double[] betaQuantiles(int count, double alpha, double beta) {
        int cells = 8 * count;
        double[] sum = new double[cells + 1];
        for (int i = 1; i <= cells; i++) {
            double x = (i - 0.5) / cells;
            sum[i] = sum[i - 1] + Math.pow(x, alpha - 1) * Math.pow(1 - x, beta - 1);
        }
        double[] quantiles = new double[count];
        int cell = 1;
        for (int i = 0; i < count; i++) {
            double wanted = (i + 0.5) / count * sum[cells];
            while (sum[cell] < wanted) {
                cell++;
            }
            double within = (wanted - sum[cell - 1]) / (sum[cell] - sum[cell - 1]);
            quantiles[i] = (cell - 1 + within) / cells;
        }
        return quantiles;
    }
}
