package drydock.scan.solidity;

/** Who may call a function. */
public enum Visibility {
    EXTERNAL,
    PUBLIC,
    INTERNAL,
    PRIVATE,
    /** Not said: a free function, or a constructor. */
    UNSTATED;

    /** Whether an account outside may call it. */
    public boolean isEntryPoint() {
        return this == EXTERNAL || this == PUBLIC;
    }
}
