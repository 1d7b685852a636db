package drydock.domain.register;

/** What happens outside the plan. */
public enum EventKind {
    UNLOCK,
    VOTE,
    MARKET,
    OTHER
}
