package drydock.scan.scope;

/** Why a file is suggested in or out of scope. */
public enum Reason {
    OWN_CONTRACT(true, "contract code"),
    VENDORED(false, "vendored: somebody else's code"),
    TEST(false, "test code"),
    MOCK(false, "a mock"),
    SCRIPT(false, "a script; ask whether deployment is reviewed"),
    GENERATED(false, "generated"),
    EXAMPLE(false, "example or documentation"),
    OFF_CHAIN(false, "off-chain code; ask whether it is reviewed"),
    LISTED(true, "listed in the scope file"),
    NOT_LISTED(false, "not listed in the scope file");

    private final boolean inScope;
    private final String text;

    Reason(boolean inScope, String text) {
        this.inScope = inScope;
        this.text = text;
    }

    public boolean isInScope() {
        return inScope;
    }

    /** The reason in plain words. */
    public String text() {
        return text;
    }
}
