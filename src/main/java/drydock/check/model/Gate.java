package drydock.check.model;

/** A point that errors of plan checks block. */
public enum Gate {
    /** Accepting a quote. */
    ACCEPT,
    /** The review starts. */
    START,
    PUBLISH,
    LAUNCH
}
