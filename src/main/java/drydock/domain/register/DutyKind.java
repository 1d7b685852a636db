package drydock.domain.register;

/** What comes round again. */
public enum DutyKind {
    KEY_ROTATION,
    SECRET_ROTATION,
    ACCESS_REVIEW,
    INCIDENT_DRILL,
    ALERT_TEST,
    NEXT_REVIEW,
    OTHER
}
