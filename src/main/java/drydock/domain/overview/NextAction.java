package drydock.domain.overview;

/**
 * A task and why it is among the next ones.
 *
 * @param reason the first of the rule's steps that brought it here
 */
public record NextAction(Task task, Reason reason) {
    /** The steps of the rule, in order. */
    public enum Reason {
        LATE,
        BLOCKER,
        NEXT_GATE
    }
}
