package drydock.decision.cost;

import drydock.domain.quote.Estimate;
import drydock.domain.quote.RetestTerms;

/** How many of the wanted retest rounds a quote leaves out. */
final class MissingRetest {
    private MissingRetest() {}

    /**
     * A retest that is included without a number of rounds is one round at least. Where nobody said whether there is one,
     * anything from none to all may be missing, and all is the likely figure: a buyer who plans on less is surprised.
     */
    static Estimate rounds(RetestTerms terms, int wanted) {
        Integer said = terms.rounds();
        return switch (terms.included()) {
            case NO -> Estimate.exactly(wanted);
            case UNKNOWN -> Estimate.of(0, wanted, wanted);
            case YES ->
                said == null
                        ? Estimate.of(0, Math.max(0, wanted - 1), Math.max(0, wanted - 1))
                        : Estimate.exactly(Math.max(0, wanted - said));
        };
    }
}
