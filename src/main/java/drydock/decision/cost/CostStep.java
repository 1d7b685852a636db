package drydock.decision.cost;

import drydock.domain.quote.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One part of the way to a quote's total cost.
 *
 * @param kind what is paid for
 * @param sum how it is reckoned, in plain figures: {@code 2 people x 3 weeks x 24,000 EUR x 1.08 USDC (2026-11-20)}
 * @param amount in the project's currency; null if something is not known that it needs
 * @param wanting what is not known, as a sentence; empty where {@code amount} is there
 */
public record CostStep(Kind kind, String sum, @Nullable Estimate amount, String wanting) {
    /** What a step pays for, in the order in which the steps stand. */
    public enum Kind {
        BASE("Price"),
        PLATFORM_FEE("Platform fee"),
        FINDINGS("Findings"),
        RUSH("Rush"),
        RETEST("Missing retest"),
        DELIVERABLE("Missing deliverable");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    static CostStep known(Kind kind, String sum, Estimate amount) {
        return new CostStep(kind, sum, amount, "");
    }

    static CostStep unknown(Kind kind, String sum, String wanting) {
        return new CostStep(kind, sum, null, wanting);
    }
}
