package drydock.check.model;

/**
 * A figure that a founder may set for a project; the defaults are those of the rules' sources, or our own where they name
 * none.
 */
public enum Threshold {
    BUFFER("buffer-days", "Buffer between retest and launch, working days", 5),
    FREEZE_LEAD("freeze-lead-days", "Days between the last change and the start", 3),
    LEAST_FIXING("least-fixing-days", "Shortest time to fix, working days", 3),
    FIX_SHARE("fixing-percent", "Time to fix, per cent of the review's working days", 50),
    SEVERE_PER_THOUSAND("severe-per-1000-lines", "Findings of high or medium severity expected per 1,000 lines", 4),
    LEAST_RETEST("least-retest-days", "Shortest retest window where the auditor names none, working days", 3),
    ANSWER_DAYS("answer-days", "Time to answer every finding after the review, working days", 5),
    EVIDENCE_AGE("evidence-age-days", "Age at which evidence is stale, days", 30),
    ALERT_TEST_AGE("alert-test-age-days", "Age at which a tested alert must be tested again, days", 90),
    DRILL_AGE("drill-age-months", "Age at which a drill must be repeated, months", 12),
    SCOPE_GROWTH("scope-growth-percent", "Growth of the scope that needs a new quote, per cent of lines", 5),
    SHORT_REVIEW("short-review-percent", "Share of published guidance below which a review is too short, per cent", 60),
    FORMAL_EXTRA("formal-extra-days", "Days that proof work adds to a review", 14),
    CHEAP_PRICE("cheap-price-percent", "Price that is suspiciously low, per cent of the median", 40),
    LEAST_SIGNERS("least-signers", "Fewest signers of a multisig that holds power", 3),
    LAUNCH_NEAR("launch-near-days", "Days before the launch by which the registers are filled", 42),
    NEXT_REVIEW("next-review-days", "Days after launch by which a next review is planned", 30),
    MANY_HIGH("second-look-high", "High findings that want a second look", 3),
    LONG_FIX("long-fix-percent", "Size of the fixes that wants a second look, per cent of the scope", 15),
    /** No rule's: the agenda's. */
    ACCEPTED_AGE("accepted-risk-days", "Age at which an accepted risk is looked at again, days", 90);

    private final String key;
    private final String title;
    private final int usual;

    Threshold(String key, String title, int usual) {
        this.key = key;
        this.title = title;
        this.usual = usual;
    }

    /** Lasting key under which a project keeps its own figure. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public int usual() {
        return usual;
    }
}
