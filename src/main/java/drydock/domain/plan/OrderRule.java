package drydock.domain.plan;

import java.time.LocalDate;

/** The orders that no plan can break, each with its reason. */
public enum OrderRule {
    CLOSES_BEFORE_OPENING(Relation.NOT_BEFORE, "a retest closes after it opens"),
    FREEZE_AFTER_KICK_OFF(Relation.NOT_AFTER, "reviewers must read code that no longer changes"),
    REVIEW_END_BEFORE_KICK_OFF(Relation.NOT_BEFORE, "a review ends after it starts"),
    DRAFT_BEFORE_KICK_OFF(Relation.NOT_BEFORE, "nobody can report on code that was not read yet"),
    FIXES_AFTER_RETEST_OPENS(Relation.NOT_AFTER, "the retest checks fixes that are there when it opens"),
    RETEST_BEFORE_REVIEW_END(Relation.NOT_BEFORE, "fixes can be checked only when the findings are known"),
    FINAL_REPORT_BEFORE_RETEST_END(Relation.NOT_BEFORE, "the final report says which fixes were verified"),
    PUBLICATION_BEFORE_RETEST_END(Relation.NOT_BEFORE, "a report published earlier lists open findings"),
    /** Plan check PL-T01: not even on the same day. */
    LAUNCH_BEFORE_RETEST_END(Relation.AFTER, "launch only when the fixes have been checked"),
    DELIVERABLE_AFTER_LAUNCH(Relation.NOT_AFTER, "what comes after the launch cannot protect it");

    private final Relation relation;
    private final String reason;

    OrderRule(Relation relation, String reason) {
        this.relation = relation;
        this.reason = reason;
    }

    /** Why the order is impossible, as the end of a sentence. */
    public String reason() {
        return reason;
    }

    /** What is wrong between the two days, as the middle of a sentence. */
    String wrongWords() {
        return relation.wrongWords;
    }

    boolean isBrokenBy(LocalDate at, LocalDate other) {
        return switch (relation) {
            case NOT_BEFORE -> at.isBefore(other);
            case NOT_AFTER -> at.isAfter(other);
            case AFTER -> !at.isAfter(other);
        };
    }

    private enum Relation {
        NOT_BEFORE("lies before"),
        NOT_AFTER("lies after"),
        AFTER("does not lie after");

        private final String wrongWords;

        Relation(String wrongWords) {
            this.wrongWords = wrongWords;
        }
    }
}
