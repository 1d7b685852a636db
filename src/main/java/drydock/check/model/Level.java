package drydock.check.model;

/** How much a finding of a plan check weighs, the gravest first. */
public enum Level {
    /** Blocks the gates that it names. */
    ERROR,
    /** Wants a tick or a reason. */
    WARN,
    /** Advice. */
    INFO
}
