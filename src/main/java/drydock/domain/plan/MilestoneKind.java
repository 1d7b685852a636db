package drydock.domain.plan;

/** The points of an audit, in the order in which they come; {@code OWN} is whatever else a founder dates. */
public enum MilestoneKind {
    CODE_FREEZE,
    KICK_OFF,
    REVIEW_END,
    DRAFT_REPORT,
    FIXES_DONE,
    FINAL_REPORT,
    PUBLICATION,
    BOUNTY_LIVE,
    LAUNCH,
    OWN
}
