package drydock.scan.delta;

/** What a change means for a review, from the least to the most. */
public enum ChangeKind {
    /** No code changed: comments, white space, the order of imports, the version that a file asks for. */
    COSMETIC("cosmetic"),
    /**
     * Compiler, also by a pragma of another series where nothing else pins it, optimiser, EVM version, deployment scripts and
     * addresses.
     */
    CONFIGURATION("configuration"),
    /** Code of others, and what pins it. */
    DEPENDENCY("dependency"),
    /** Code under review, or code of the project that it imports. */
    LOGIC("logic");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
