package drydock.domain.selection;

/** What keeps a candidate from winning, whatever its scores. Never averaged. */
public enum MustHave {
    NO_RED_FLAG("No red flag"),
    CHAIN_COVERED("Covers the project's chains"),
    STARTS_IN_TIME("Can finish before the launch"),
    WITHIN_BUDGET("Within the budget");

    private final String title;

    MustHave(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
