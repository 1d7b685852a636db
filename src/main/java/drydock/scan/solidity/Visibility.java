package drydock.scan.solidity;

import org.jspecify.annotations.Nullable;

/** Who may call a function. */
public enum Visibility {
    EXTERNAL,
    PUBLIC,
    INTERNAL,
    PRIVATE,
    /** Not said: a free function, or a constructor. */
    UNSTATED;

    /** The one that the current token states; null if it is another word. */
    static @Nullable Visibility at(Tokens tokens) {
        if (tokens.is("external")) {
            return EXTERNAL;
        } else if (tokens.is("public")) {
            return PUBLIC;
        } else if (tokens.is("internal")) {
            return INTERNAL;
        }
        return tokens.is("private") ? PRIVATE : null;
    }

    /** Whether an account outside may call it. */
    public boolean isEntryPoint() {
        return this == EXTERNAL || this == PUBLIC;
    }
}
