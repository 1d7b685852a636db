package drydock.scan.evidence;

/** What the repository says about an item. */
public enum State {
    /** The repository proves it. */
    PASS("the repository proves it"),
    /** The repository shows the contrary. */
    FAIL("the repository shows the contrary"),
    /** There is an indication; a person confirms. */
    SEEN("looks present"),
    /** There is none. That is not the contrary: it may be elsewhere, or written otherwise. */
    NOT_SEEN("not seen"),
    /** The question does not arise in this code. */
    NOT_APPLICABLE("not applicable"),
    /** It was accepted, and what it rested on has changed since. */
    STALE("rests on what has changed since");

    private final String words;

    State(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
