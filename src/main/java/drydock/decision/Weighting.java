package drydock.decision;

import java.util.random.RandomGenerator;

/** Which weights are drawn to see how sure a ranking is. */
public enum Weighting {
    /**
     * Around the chosen ones: each weight up to {@link #DOUBT} per cent lower or higher, then scaled to the same sum. A
     * weight of nothing stays nothing.
     */
    AROUND_CHOSEN {
        @Override
        void draw(double[] chosen, RandomGenerator random, double[] into) {
            double sum = 0;
            for (int i = 0; i < chosen.length; i++) {
                into[i] = chosen[i] * (1 + DOUBT / 100.0 * (2 * random.nextDouble() - 1));
                sum += into[i];
            }
            scale(into, sum);
        }
    },

    /** All weightings alike, as if nobody had chosen any: uniform over everything that adds to one. */
    ANY {
        @Override
        void draw(double[] chosen, RandomGenerator random, double[] into) {
            double sum = 0;
            for (int i = 0; i < chosen.length; i++) {
                into[i] = random.nextExponential();
                sum += into[i];
            }
            scale(into, sum);
        }
    };

    /** In per cent of a weight: people who weigh twice give weights about so far apart. Our own default. */
    public static final int DOUBT = 30;

    /** Fills {@code into} with weights that add to one. */
    abstract void draw(double[] chosen, RandomGenerator random, double[] into);

    private static void scale(double[] weights, double sum) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
    }
}
