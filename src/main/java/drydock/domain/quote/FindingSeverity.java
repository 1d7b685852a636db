package drydock.domain.quote;

/** How grave a finding is, as auditors that are paid by the finding price it; the gravest first. */
public enum FindingSeverity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW
}
