package drydock.workspace;

import drydock.domain.Problem;

public sealed interface Access {
    record ReadWrite() implements Access {}

    record ReadOnly(Problem why) implements Access {}
}
