package drydock.workspace;

import drydock.domain.Problem;

/** Whether an open workspace can be changed. */
public sealed interface Access {
    record ReadWrite() implements Access {}

    /** Can be looked at only; {@code why} says so in words for the user. */
    record ReadOnly(Problem why) implements Access {}
}
