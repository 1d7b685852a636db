package drydock.domain;

import org.jspecify.annotations.Nullable;

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

    // written out, as every map of a snapshot asks: what would be generated is bound at the first call, which a start
    // waits for

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Id<?>(long its) && its == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }
}
