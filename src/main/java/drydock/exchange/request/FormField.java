package drydock.exchange.request;

import java.util.Optional;

/**
 * A question of the answer form. The key stands in the first column and never changes: answers come back by it.
 */
public enum FormField {
    MODEL("model", Kind.MODEL, "Price model", "fixed, engineer-weeks, per-nsloc, prize-pool or per-finding"),
    CURRENCY("currency", Kind.CURRENCY, "Currency", "Of all amounts: EUR, USD, USDC, ..."),
    AMOUNT("amount", Kind.AMOUNT, "Fixed: the sum", "Only if the model is fixed"),
    RATE("rate", Kind.AMOUNT, "Engineer-weeks: rate", "For one person and one week"),
    PEOPLE("people", Kind.AMOUNT, "Engineer-weeks: people", "At the same time"),
    WEEKS("weeks", Kind.AMOUNT, "Engineer-weeks: weeks", "Of each person"),
    PER_NSLOC("per_nsloc", Kind.AMOUNT, "Per nSLOC: price of a line", "Only if the model is per-nsloc"),
    POOL("pool", Kind.AMOUNT, "Prize pool: the pool", "Only if the model is prize-pool"),
    FEE("fee", Kind.AMOUNT, "Prize pool: platform fee", "On top of the pool, as an amount"),
    BASE("base", Kind.AMOUNT, "Per finding: due anyway", "Whatever is found"),
    CRITICAL("critical", Kind.AMOUNT, "Per finding: critical", "Price of one finding"),
    HIGH("high", Kind.AMOUNT, "Per finding: high", "Price of one finding"),
    MEDIUM("medium", Kind.AMOUNT, "Per finding: medium", "Price of one finding"),
    LOW("low", Kind.AMOUNT, "Per finding: low", "Price of one finding"),
    VALID_UNTIL("valid_until", Kind.DATE, "Valid until", "YYYY-MM-DD"),
    COMMIT("commit", Kind.TEXT, "Quoted for commit", "The one that you looked at"),
    FILES("files", Kind.COUNT, "Quoted for files", "How many"),
    NSLOC("nsloc", Kind.COUNT, "Quoted for nSLOC", "By your own count"),
    TEAM("team", Kind.TEAM, "Reviewers and levels", "For example: 1 lead, 2 senior"),
    START("start", Kind.DATE, "Review starts", "YYYY-MM-DD"),
    DURATION("duration_days", Kind.COUNT, "Review takes", "Calendar days, the first and the last included"),
    RETEST("retest_included", Kind.YES_NO, "Retest included", "yes or no"),
    ROUNDS("retest_rounds", Kind.COUNT, "Rounds of retest included", "How many"),
    WINDOW("retest_window_days", Kind.COUNT, "Fixes accepted for", "Days after the report"),
    PRICE_AFTER("retest_price_after", Kind.AMOUNT, "Price of a further round", ""),
    DEPOSIT("deposit_percent", Kind.PERCENT, "Deposit", "Per cent of the price"),
    RUSH("rush", Kind.AMOUNT, "Rush surcharge", "For the dates asked for; empty if none"),
    CANCELLATION("cancellation", Kind.TEXT, "Cancellation", "What it costs, and until when"),
    RESCHEDULE("reschedule", Kind.TEXT, "Moving the slot", "What it costs, and until when"),
    PUBLICATION("publication", Kind.YES_NO, "May we publish the report", "yes or no"),
    THREAT_MODEL("includes_threat_model", Kind.YES_NO, "Includes a threat model", "yes or no"),
    PROOFS_OF_CONCEPT("includes_proofs_of_concept", Kind.YES_NO, "Includes proofs of concept", "yes or no"),
    TEST_SUITE("includes_test_suite", Kind.YES_NO, "Includes the test suite", "yes or no"),
    SPECIFICATION("includes_specification", Kind.YES_NO, "Includes a specification", "yes or no"),
    DRAFT_REPORT("includes_draft_report", Kind.YES_NO, "Includes a draft report", "yes or no"),
    RETEST_REPORT("includes_retest_report", Kind.YES_NO, "Includes a retest report", "yes or no"),
    FINAL_REPORT("includes_final_report", Kind.YES_NO, "Includes a final report", "yes or no"),
    DISCLOSURE("includes_disclosure", Kind.YES_NO, "Includes disclosure", "yes or no");

    /** What an answer must be. */
    enum Kind {
        MODEL,
        CURRENCY,
        AMOUNT,
        COUNT,
        PERCENT,
        DATE,
        YES_NO,
        TEAM,
        TEXT
    }

    private final String key;
    private final Kind kind;
    private final String title;
    private final String help;

    FormField(String key, Kind kind, String title, String help) {
        this.key = key;
        this.kind = kind;
        this.title = title;
        this.help = help;
    }

    public String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String help() {
        return help;
    }

    static Optional<FormField> of(String key) {
        for (FormField field : values()) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
