package drydock.decision.cost;

import drydock.domain.quote.QuoteScope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a quote is for what is asked.
 *
 * @param state whether its price can be held against others
 * @param distance how much more (or, negative, less) code the quote is for, in per cent of what is asked; null if unknown
 */
public record ScopeMatch(State state, @Nullable BigDecimal distance) {
    /** Up to this many per cent more or less code is the same job. Our own default. */
    public static final int TOLERANCE = 10;

    /** Whether two quotes are for the same job. */
    public enum State {
        SAME,
        /** The quote does not say what it is for, or nobody counted what is asked. */
        UNKNOWN,
        /** Another commit, though of about the same size. */
        OTHER_COMMIT,
        /** Clearly more or less code. */
        OTHER_SIZE
    }

    /**
     * @param commit that is asked for; empty if not said
     * @param nsloc that are asked for; null if nobody counted
     */
    public static ScopeMatch of(QuoteScope quoted, String commit, @Nullable Integer nsloc) {
        Integer lines = quoted.nsloc();
        BigDecimal distance = lines == null || nsloc == null || nsloc < 1
                ? null
                : BigDecimal.valueOf(100L * (lines - nsloc)).divide(BigDecimal.valueOf(nsloc), 1, RoundingMode.HALF_UP);
        if (distance != null && distance.abs().compareTo(BigDecimal.valueOf(TOLERANCE)) > 0) {
            return new ScopeMatch(State.OTHER_SIZE, distance);
        }
        if (!quoted.commit().isBlank() && !commit.isBlank() && !sameCommit(quoted.commit(), commit)) {
            return new ScopeMatch(State.OTHER_COMMIT, distance);
        }
        return new ScopeMatch(distance == null ? State.UNKNOWN : State.SAME, distance);
    }

    public boolean comparable() {
        return state == State.SAME;
    }

    /** One may be a shortened form of the other. */
    private static boolean sameCommit(String one, String other) {
        String a = one.strip().toLowerCase(Locale.ROOT);
        String b = other.strip().toLowerCase(Locale.ROOT);
        return a.startsWith(b) || b.startsWith(a);
    }
}
