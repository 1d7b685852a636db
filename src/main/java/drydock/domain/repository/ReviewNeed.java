package drydock.domain.repository;

/** What a change asks for, from the least to the most. */
public enum ReviewNeed {
    NONE("no review"),
    TARGETED_CHECK("a targeted check"),
    DELTA_AUDIT("a delta audit");

    private final String words;

    ReviewNeed(String words) {
        this.words = words;
    }

    /** Within a sentence, after "it asks for". */
    public String words() {
        return words;
    }
}
