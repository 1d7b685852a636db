package drydock.domain;

/** A blank is unknown, never no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
