package drydock.domain.repository;

/** What a change asks for, from the least to the most. */
public enum ReviewNeed {
    NONE,
    TARGETED_CHECK,
    DELTA_AUDIT
}
