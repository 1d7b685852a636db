package drydock.domain.plan;

/** What a retest ended with. */
public enum RetestResult {
    PENDING,
    ALL_VERIFIED,
    ISSUES_LEFT
}
