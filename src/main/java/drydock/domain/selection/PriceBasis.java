package drydock.domain.selection;

/** What a price is counted by. */
public enum PriceBasis {
    FIXED,
    PER_ENGINEER_WEEK,
    PER_NSLOC,
    PRIZE_POOL,
    PER_FINDING
}
