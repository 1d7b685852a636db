package drydock.domain;

/**
 * The lasting identity of one thing in a workspace; {@code T} says of what kind, so that an auditor's identity cannot be
 * passed for a project's.
 *
 * @param value positive, drawn at random over 63 bits, so that things made on two machines never collide
 */
public record Id<T>(long value) {
    public Id {
        if (value <= 0) {
            throw new IllegalArgumentException("an identity is positive, not " + value);
        }
    }

    /** Hexadecimal, as it is shown in exports. */
    @Override
    public String toString() {
        return Long.toHexString(value);
    }
}
