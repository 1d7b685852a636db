package drydock.domain.checklist;

/** Whether the condition holds that raises an item's severity. */
public enum Raise {
    /** Nothing raises it. */
    NO_CONDITION,
    /** Nobody said, and the project does not show it: the user is to be asked. */
    UNANSWERED,
    /** The user said so. */
    HOLDS,
    /** The project shows it, by its stack, its traits or its scope. The user may still say otherwise. */
    HOLDS_BY_PROJECT,
    /** The user said so. */
    DOES_NOT_HOLD;

    public boolean holds() {
        return this == HOLDS || this == HOLDS_BY_PROJECT;
    }
}
